/**
 * Editors, frameworks and our own docs read custom-elements.json, so it lists
 * what a page author may use and nothing of how an element works inside.
 */

/** `state: true` in `static properties`: the analyzer would offer it as an attribute. */
function stateFields(node) {
  return node.members
    .filter((member) => member.name?.getText() === 'properties' && member.initializer?.properties)
    .flatMap((member) => [...member.initializer.properties])
    .filter((property) => /\bstate:\s*true/.test(property.initializer?.getText() ?? ''))
    .map((property) => property.name.getText());
}

/** Whom a block speaks to when its author does not say: the analyzer sees no value there, as the class asks itself for it. */
function usualReader(ts, node) {
  const getter = node.members.find((member) => ts.isGetAccessor(member) && member.name.getText() === 'usualReader');
  return getter?.body?.statements[0]?.expression?.getText();
}

function publicFace() {
  const states = new Set();
  const readers = new Map();
  return {
    name: 'public-face',
    analyzePhase({ts, node}) {
      if (!ts.isClassDeclaration(node)) return;
      for (const field of stateFields(node)) states.add(`${node.name.getText()}.${field}`);
      const reader = usualReader(ts, node);
      if (reader) readers.set(node.name.getText(), reader);
    },
    packageLinkPhase({customElementsManifest}) {
      const {modules} = customElementsManifest;
      modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      const declarations = modules.flatMap((module) => module.declarations);
      const readerOf = (name) => name && (readers.get(name) ?? readerOf(declarations.find((one) => one.name === name)?.superclass?.name));
      for (const declaration of declarations) {
        for (const item of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          if (item.name === 'audience') item.default = readerOf(declaration.name);
        }
        const hidden = new Set(
          declaration.members
            ?.filter(({name, privacy, static: isStatic, inheritedFrom}) => {
              const owner = inheritedFrom?.name ?? declaration.name;
              return isStatic || (privacy && privacy !== 'public') || states.has(`${owner}.${name}`);
            })
            .map(({name}) => name),
        );
        const keep = (list, nameOf) => list?.filter((item) => !hidden.has(nameOf(item)));
        Object.assign(declaration, {
          members: keep(declaration.members, ({name}) => name),
          attributes: keep(declaration.attributes, ({fieldName}) => fieldName),
          // It finds each event twice: where it is documented, and where it is fired, nameless.
          events: declaration.events?.filter(({name}) => name),
        });
      }
    },
  };
}

export default {
  globs: ['src/ht-*/ht-*.ts', 'src/internal/ht-*.ts'],
  exclude: ['**/*.styles.ts'],
  outdir: '.',
  litelement: true,
  // It would otherwise write where it put the file into package.json, also when a test has it write elsewhere.
  packagejson: false,
  plugins: [publicFace()],
};
