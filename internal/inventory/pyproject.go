package inventory

import (
	"path/filepath"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// openTOML parses the reader's file; a broken one is a problem, and what came before it is kept.
func (r *reader) openTOML() *value {
	doc, err := parseTOML(r.file)
	if err != nil {
		r.problem(err.offset, err.expected)
	}
	return doc
}

// entries returns the list of tables below a key, and says so when something else stands there.
func (r *reader) entries(doc *value, key string) []*value {
	list := doc.get(key)
	if list != nil && list.kind != kindList && list.kind != kindNull {
		r.problem(list.key.Start, "a list of tables named "+key)
	}
	return list.list()
}

// readPyproject reads every table of pyproject.toml that declares dependencies: PEP 621, PEP 735,
// PEP 518, and those of Poetry, PDM, uv, Hatch, Flit, setuptools and Pixi.
func readPyproject(r *reader) {
	doc := r.openTOML()
	readProjectTable(r, doc)
	readDependencyGroups(r, doc)
	r.requirements(doc.get("build-system", "requires"), Package{Group: Build, GroupName: "build-system", Direct: true})
	tool := doc.get("tool")
	readPoetryTable(r, tool.get("poetry"))
	readPDMTable(r, tool.get("pdm"))
	readUVTable(r, tool.get("uv"))
	readHatchTable(r, tool.get("hatch"))
	readFlitTable(r, tool.get("flit", "metadata"))
	readDynamicTable(r, tool.get("setuptools", "dynamic"))
	readPixiTables(r, tool.get("pixi"))
	readToxTable(r, tool.get("tox"))
	applySources(r, tool)
}

// requirements adds each string of a list as a requirement.
func (r *reader) requirements(list *value, p Package) {
	if list == nil {
		return
	}
	if list.kind != kindList {
		r.problem(list.Start, "a list of requirements")
		return
	}
	for _, item := range list.items {
		if item.kind != kindText {
			r.problem(item.Start, "a requirement in quotes")
			continue
		}
		r.requirement(item.text, item.Range, p)
	}
}

func readProjectTable(r *reader, doc *value) {
	project := doc.get("project")
	r.requirements(project.get("dependencies"), Package{Group: Runtime, Direct: true})
	for _, extra := range project.table("optional-dependencies") {
		r.requirements(project.get("optional-dependencies", extra), Package{Group: Optional, GroupName: extra, Direct: true})
	}
}

// readDependencyGroups reads PEP 735: strings are requirements, tables name other groups. An
// included group is listed once, under its own name.
func readDependencyGroups(r *reader, doc *value) {
	groups := doc.get("dependency-groups")
	known := map[string]string{}
	for _, name := range groups.table() {
		known[pep440.Normalize(name)] = name
	}
	for _, name := range groups.table() {
		list := groups.get(name)
		if list.kind != kindList {
			r.problem(list.Start, "a list of requirements")
			continue
		}
		for _, item := range list.items {
			if item.kind == kindText {
				r.requirement(item.text, item.Range, Package{Group: Dev, GroupName: name, Direct: true})
				continue
			}
			included := item.str("include-group")
			switch _, ok := known[pep440.Normalize(included)]; {
			case included == "":
				r.problem(item.Start, "a requirement in quotes or {include-group = \"…\"}")
			case !ok:
				r.problem(item.Start, "the name of a group in [dependency-groups], found "+quoteShort(included))
			case includesItself(groups, known, name, name, 0):
				r.problem(item.Start, "groups that do not include each other in a circle")
			}
		}
	}
}

// includesItself follows include-group from one group and tells whether it leads back to start.
func includesItself(groups *value, known map[string]string, start, at string, depth int) bool {
	if depth > len(known) {
		return false // a circle elsewhere; it is reported there
	}
	for _, item := range groups.list(at) {
		next, ok := known[pep440.Normalize(item.str("include-group"))]
		if ok && (next == start || includesItself(groups, known, start, next, depth+1)) {
			return true
		}
	}
	return false
}

func readPDMTable(r *reader, pdm *value) {
	for _, group := range pdm.table("dev-dependencies") {
		for _, item := range pdm.list("dev-dependencies", group) {
			p := Package{Group: Dev, GroupName: group, Direct: true}
			if rest, ok := strings.CutPrefix(item.text, "-e "); ok {
				p.Editable = true
				addLocation(r, logicalLine{start: item.Start, end: item.End}, strings.TrimSpace(rest), p)
				continue
			}
			r.requirement(item.text, item.Range, p)
		}
	}
	for _, index := range pdm.list("source") {
		name := "extra-index-url"
		if index.str("name") == "pypi" {
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

func readUVTable(r *reader, uv *value) {
	r.requirements(uv.get("dev-dependencies"), Package{Group: Dev, GroupName: "dev", Direct: true})
	for _, key := range []string{"constraint-dependencies", "override-dependencies", "build-constraint-dependencies"} {
		r.requirements(uv.get(key), Package{Group: Constraint, GroupName: key})
	}
	for _, index := range uv.list("index") {
		name := "extra-index-url"
		switch {
		case index.isTrue("explicit"):
			name = "explicit-index-url" // only for packages that [tool.uv.sources] pins to it
		case index.isTrue("default"):
			name = "index-url"
		}
		if url := index.get("url"); url != nil {
			r.setting(name, WithoutCredentials(url.text), url.Range)
		}
	}
	for _, key := range []string{"index-url", "extra-index-url", "find-links", "allow-insecure-host"} {
		setting := uv.get(key)
		name := strings.Replace(key, "allow-insecure-host", "trusted-host", 1)
		for _, url := range setting.strings() {
			r.setting(name, WithoutCredentials(url), setting.Range)
		}
	}
}

// readHatchTable reads the environments of Hatch; what they add is for developers.
func readHatchTable(r *reader, hatch *value) {
	for _, env := range hatch.table("envs") {
		for _, key := range []string{"dependencies", "extra-dependencies"} {
			list := hatch.get("envs", env, key)
			for _, item := range list.list() {
				if !strings.Contains(item.text, "{") { // {root:uri} and the like are Hatch's own fields
					r.requirement(item.text, item.Range, Package{Group: Dev, GroupName: env, Direct: true})
				}
			}
		}
	}
	for _, hook := range hatch.table("build", "hooks") {
		r.requirements(hatch.get("build", "hooks", hook, "dependencies"), Package{Group: Build, GroupName: hook, Direct: true})
	}
}

func readFlitTable(r *reader, flit *value) {
	r.requirements(flit.get("requires"), Package{Group: Runtime, Direct: true})
	r.requirements(flit.get("dev-requires"), Package{Group: Dev, GroupName: "dev", Direct: true})
	for _, extra := range flit.table("requires-extra") {
		r.requirements(flit.get("requires-extra", extra), Package{Group: Optional, GroupName: extra, Direct: true})
	}
}

// readToxTable reads tox's own TOML: a base environment and named ones.
func readToxTable(r *reader, tox *value) {
	readToxEnvironment(r, tox.get("env_run_base"), "")
	for _, name := range tox.table("env") {
		readToxEnvironment(r, tox.get("env", name), name)
	}
	r.requirements(tox.get("requires"), Package{Group: Dev, GroupName: "tox", Direct: true})
}

func readToxEnvironment(r *reader, env *value, name string) {
	for _, item := range env.list("deps") {
		if item.kind == kindText {
			readToxLine(r, iniLine{item.text, item.Range}, name)
		}
	}
}

// readDynamicTable follows dependencies = {file = ["requirements.txt"]} of setuptools.
func readDynamicTable(r *reader, dynamic *value) {
	list := dynamic.get("dependencies", "file")
	for _, name := range list.strings() {
		r.requirementsFile(name, list.Range, Package{Group: Runtime})
	}
	for _, extra := range dynamic.table("optional-dependencies") {
		list := dynamic.get("optional-dependencies", extra, "file")
		for _, name := range list.strings() {
			r.requirementsFile(name, list.Range, Package{Group: Optional, GroupName: extra})
		}
	}
}

// requirementsFile reads a file that the text at a range names, for the group of p.
func (r *reader) requirementsFile(name string, at source.Range, p Package) {
	if r.abs == "" {
		return // read aside, or inside an archive: there is nothing beside it
	}
	target := filepath.Join(filepath.Dir(r.abs), filepath.FromSlash(name))
	read := func(r *reader) { readRequirementLines(r, p.Group, p.GroupName) }
	r.walk.read(target, format{name: "requirements", read: read}, &inclusion{r, logicalLine{start: at.Start, end: at.End}})
}

// applySources adds to the packages of this file what [tool.uv.sources] says about their origin.
func applySources(r *reader, tool *value) {
	sources := tool.get("uv", "sources")
	if sources == nil {
		return
	}
	byName := map[string]*value{}
	for _, name := range sources.table() {
		origin := sources.get(name)
		if items := origin.list(); len(items) > 0 {
			origin = items[0]
		}
		byName[pep440.Normalize(name)] = origin
	}
	for _, p := range r.inv.Packages {
		origin := byName[p.Name]
		if p.Place.File != r.file || origin == nil || p.URL != "" {
			continue
		}
		switch {
		case origin.isTrue("workspace"):
			p.Local = true
		case origin.str("path") != "":
			p.Local, p.URL, p.Editable = true, origin.str("path"), origin.isTrue("editable")
		case origin.str("git") != "":
			p.URL = "git+" + WithoutCredentials(origin.str("git"))
			if rev := firstOf(origin, "rev", "tag", "branch"); rev != "" {
				p.URL += "@" + rev
			}
		case origin.str("url") != "":
			p.URL = WithoutCredentials(origin.str("url"))
		case origin.str("index") != "":
			p.Index = origin.str("index")
		}
	}
}

func firstOf(v *value, keys ...string) string {
	for _, key := range keys {
		if text := v.str(key); text != "" {
			return text
		}
	}
	return ""
}
