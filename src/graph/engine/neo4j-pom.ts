/** The versions that were proven together on Java 17 and 21. Browser 5.24.0 is the newest one that Maven Central has. */
export const neo4jVersion = '5.26.31'
export const browserVersion = '5.24.0'

/**
 * The server and Browser. Importing `parent` fixes the version of every library below the server, netty above all:
 * two netty versions on one class path break Bolt.
 */
export const neo4jPom = `<?xml version="1.0" encoding="UTF-8"?>
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>suzerain</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>${neo4jVersion}</version>
  <packaging>pom</packaging>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>org.neo4j</groupId>
        <artifactId>parent</artifactId>
        <version>${neo4jVersion}</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
    <dependency>
      <groupId>org.neo4j.client</groupId>
      <artifactId>neo4j-browser</artifactId>
      <version>${browserVersion}</version>
      <exclusions>
        <exclusion>
          <groupId>*</groupId>
          <artifactId>*</artifactId>
        </exclusion>
      </exclusions>
    </dependency>
  </dependencies>
</project>
`
