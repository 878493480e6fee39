package inventory

import (
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// readPipfile reads Pipfile: [packages], [dev-packages] and named categories.
func readPipfile(r *reader) {
	doc := r.openTOML()
	for _, section := range doc.table() {
		p := Package{Direct: true}
		switch section {
		case "packages":
			p.Group = Runtime
		case "dev-packages":
			p.Group, p.GroupName = Dev, "dev-packages"
		case "source", "requires", "scripts", "pipenv", "pipfile":
			continue
		default:
			p.Group, p.GroupName = Dev, section
		}
		for _, name := range doc.table(section) {
			addPipfileEntry(r, name, doc.get(section, name), p)
		}
	}
	readPipfileSources(r, doc.list("source"))
}

func readPipfileSources(r *reader, sources []*value) {
	for i, index := range sources {
		name := "extra-index-url"
		if i == 0 {
			name = "index-url"
		}
		if url := index.get("url"); url != nil {
			r.setting(name, WithoutCredentials(url.text), url.Range)
		}
		if verify := index.get("verify_ssl"); verify != nil && verify.text == "false" {
			r.setting("no-verify", WithoutCredentials(index.str("url")), verify.Range)
		}
	}
}

func addPipfileEntry(r *reader, name string, spec *value, p Package) {
	p.Written = name
	text := spec.str()
	if spec.kind == kindTable {
		text = spec.str("version")
		p.Extras = spec.strings("extras")
		p.Marker = pipfileMarker(spec)
		p.Index = spec.str("index")
		setPipfileSource(&p, spec)
	} else if spec.kind != kindText {
		r.problem(spec.Start, "a version in quotes or a table")
		return
	}
	setPipfileVersion(r, &p, text, spec.Range)
	p.Spec = spec.Range
	r.add(p, spec.key)
}

func setPipfileVersion(r *reader, p *Package, text string, at source.Range) {
	text = strings.TrimSpace(text)
	if text == "" || text == "*" {
		return
	}
	set, err := pep440.ParseSpecifiers(text)
	if err != nil && pep440.IsValid(text) {
		p.Version = text // pipenv reads a bare version as exact
		return
	}
	if err != nil {
		r.problem(at.Start, "a version such as \"==1.0\" or \"*\", found "+quoteShort(text))
		return
	}
	setVersions(p, set)
}

// pipfileMarker joins markers = "…" with the shorthand keys such as sys_platform = "== 'win32'".
func pipfileMarker(spec *value) string {
	marker := spec.str("markers")
	for _, key := range []string{"os_name", "sys_platform", "platform_machine", "platform_system", "python_version", "python_full_version", "implementation_name"} {
		if text := spec.str(key); text != "" {
			marker = joinMarkers(marker, key+" "+text)
		}
	}
	return marker
}

func setPipfileSource(p *Package, spec *value) {
	for _, kind := range []string{"git", "hg", "svn", "bzr"} {
		if url := spec.str(kind); url != "" {
			p.URL = kind + "+" + WithoutCredentials(url)
			if ref := spec.str("ref"); ref != "" {
				p.URL += "@" + ref
			}
		}
	}
	if path := spec.str("path"); path != "" {
		p.URL, p.Local = path, true
	}
	if file := spec.str("file"); file != "" {
		p.URL = WithoutCredentials(file)
		p.Local = !strings.Contains(file, "://")
	}
	p.Editable = spec.isTrue("editable")
	if p.Version == "" && p.URL != "" {
		p.Version = versionFromURL(p.URL, p.Written)
	}
}

// readPipfileLock reads Pipfile.lock. The file has no graph: what is direct stands in the Pipfile
// beside it; without one, pipenv's habit to name the index of direct packages only must do.
func readPipfileLock(r *reader) {
	doc, err := parseJSON(r.file)
	if err != nil {
		r.problem(err.offset, err.expected)
	}
	declared := map[string]bool{}
	for _, root := range directOf(r, "Pipfile", readPipfile) {
		declared[root.name] = true
	}
	hasManifest := len(declared) > 0
	for _, section := range doc.table() {
		p := Package{}
		switch section {
		case "_meta":
			continue
		case "default":
			p.Group = Runtime
		case "develop":
			p.Group, p.GroupName = Dev, "develop"
		default:
			p.Group, p.GroupName = Dev, section
		}
		for _, name := range doc.table(section) {
			item := doc.get(section, name)
			if item.kind != kindTable {
				r.problem(item.Start, "a table with version and hashes")
				continue
			}
			p := p
			p.Hashes = item.strings("hashes")
			p.Direct = hasManifest && declared[pep440.Normalize(name)] || !hasManifest && item.get("index") != nil
			addPipfileEntry(r, name, item, p)
		}
	}
	readPipfileSources(r, doc.list("_meta", "sources"))
}
