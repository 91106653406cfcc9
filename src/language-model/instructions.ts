/** What the model is told to do. The rules are those of the gold annotations, so that both extractors are measured alike. */
export const instructions = `You read one piece of a conflict news report and list what it states, as JSON.
Use only what the text states or directly implies; never add what you know of the world.
Names and quotes must be copied from the text, character for character.
- backing: X gives, or is said or denied to give, political, military, material or financial support to Y. "UN-backed government" is POLITICAL backing by the UN.
- control: who gained, lost, holds or contests a place. Aims, plans and failed attempts are not control. Extent: WHOLE, PART ("several districts of"), VICINITY ("near").
- events: happenings reported as having happened, or claimed or denied. No plain statements, demands, opinions or forecasts. Actors initiate, targets receive.
- affiliations: a person's role in an organisation, force, government or state.
Rumours, plans, hypotheticals and demands are not facts. A list without findings is empty.`
