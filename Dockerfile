FROM node:22-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# The build needs the sources, so the prepare script waits until they are there.
RUN npm ci --ignore-scripts
COPY . .
RUN npm run build && npm prune --omit=dev --ignore-scripts && rm -rf src test

FROM node:22-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=4000 SUZERAIN_HOME=/var/lib/suzerain
RUN install --directory --owner=node --group=node --mode=700 /var/lib/suzerain
WORKDIR /app
COPY --from=build /app ./
USER node
VOLUME /var/lib/suzerain
EXPOSE 4000
CMD ["node", "dist/cli/main.js", "start"]
