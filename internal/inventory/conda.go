package inventory

import (
	"iter"
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

func (r *reader) openYAML() *value {
	doc, err := parseYAML(r.file)
	if err != nil {
		r.problem(err.offset, err.expected)
	}
	return doc
}

func (r *reader) openJSON() *value {
	doc, err := parseJSON(r.file)
	if err != nil {
		r.problem(err.offset, err.expected)
	}
	return doc
}

// readCondaEnvironment reads environment.yml: conda specs, and a pip list below "pip:".
func readCondaEnvironment(r *reader) {
	doc, err := parseYAML(r.file)
	if err != nil {
		r.problem(err.offset, err.expected)
		readCondaLines(r)
		return
	}
	if doc.get("dependencies") != nil && doc.get("dependencies").kind != kindList && doc.get("dependencies").kind != kindNull {
		r.problem(doc.get("dependencies").Start, "a list of dependencies")
	}
	for _, item := range doc.list("dependencies") {
		switch {
		case item.kind == kindText || item.kind == kindOther:
			addCondaSpec(r, item.text, item.Range, Package{Group: Runtime, Direct: true})
		case item.kind == kindTable:
			for _, line := range item.list("pip") {
				where := logicalLine{text: line.text, start: line.Start, end: line.End}
				readRequirementLine(r, where, Runtime, "pip", nil)
			}
		}
	}
}

// readCondaLines reads an environment.yml that is no YAML, line by line: the items below
// "dependencies:", and those below its "pip:". What is no plain item is passed over, as the broken
// file is a problem already.
func readCondaLines(r *reader) {
	inside, pip := false, -1 // pip is the column of "- pip:"
	for start, line := range lineStarts(r.file.Text) {
		text := strings.TrimLeft(line, " ")
		indent := len(line) - len(text)
		item, isItem := strings.CutPrefix(text, "- ")
		if !isItem {
			if indent == 0 && strings.Contains(text, ":") { // a key of the document
				inside, pip = strings.HasPrefix(text, "dependencies:"), -1
			}
			continue
		}
		item = strings.TrimLeft(item, " ")
		start += len(line) - len(item)
		item, _, _ = strings.Cut(item, " #")
		item = strings.TrimSpace(item)
		if quote := item[:min(1, len(item))]; quote == "'" || quote == `"` {
			end := strings.Index(item[1:], quote)
			if end < 0 {
				continue
			}
			item = item[1 : 1+end]
			start++
		}
		at := source.Range{Start: int32(start), End: int32(start + len(item))}
		switch {
		case !inside:
		case item == "pip:":
			pip = indent
		case pip >= 0 && indent > pip:
			readRequirementLine(r, logicalLine{text: item, start: at.Start, end: at.End}, Runtime, "pip", nil)
		case condaSpec.MatchString(item) && !strings.Contains(item+" ", ": "):
			pip = -1
			addCondaSpec(r, item, at, Package{Group: Runtime, Direct: true})
		}
	}
}

// lineStarts yields the lines of a text without their ends, and where each begins.
func lineStarts(text string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		start := 0
		for line := range strings.Lines(text) {
			if !yield(start, strings.TrimRight(line, "\r\n")) {
				return
			}
			start += len(line)
		}
	}
}

var condaSpec = regexp.MustCompile(`^(?:[^\s:]+::)?([A-Za-z0-9_][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(.*)$`)

// addCondaSpec reads a conda match specification: "numpy=1.24.3=py311_0", "scipy >=1.7,<2".
//
// In conda "=1.24" means 1.24 and all that begins with it, so it is a range; a version of three
// numbers behind one "=" is what `conda env export` writes for a pin and is read as one.
func addCondaSpec(r *reader, text string, at source.Range, p Package) {
	text, _, _ = strings.Cut(text, " #")
	match := condaSpec.FindStringSubmatch(strings.TrimSpace(text))
	if match == nil {
		r.problem(at.Start, "a conda package such as numpy=1.24.3, found "+quoteShort(text))
		return
	}
	p.Written, p.Ecosystem = match[1], "conda"
	spec := strings.TrimSpace(match[2])
	version, build, exact := condaPin(spec)
	switch {
	case exact:
		p.Version = version
	case match[1] == "python" && spec != "" && build == "" && strings.Trim(strings.TrimLeft(spec, "= "), "0123456789.") == "":
		p.Version = strings.TrimLeft(spec, "= ")
	default:
		p.Specifier = spec
	}
	if match[1] == "python" {
		p.Ecosystem = "python"
	}
	r.add(p, at)
}

// condaPin reads "==1.0", "=1.0.2", "=1.0=build", "1.0 build" and tells whether they name one version.
func condaPin(spec string) (version, build string, exact bool) {
	if strings.ContainsAny(spec, "<>!~*|,") {
		return "", "", false
	}
	if rest, ok := strings.CutPrefix(spec, "=="); ok {
		version, build, _ = strings.Cut(strings.TrimSpace(rest), "=")
		return version, build, version != ""
	}
	single := strings.HasPrefix(spec, "=")
	rest := strings.TrimSpace(strings.TrimPrefix(spec, "="))
	version, build, hasBuild := strings.Cut(rest, "=")
	if !hasBuild {
		version, build, hasBuild = strings.Cut(rest, " ")
	}
	if version == "" {
		return "", "", false
	}
	return version, build, hasBuild || !single || strings.Count(version, ".") >= 2
}

// readCondaLock reads the unified lock file of conda-lock. It lists each package once for every
// platform; here it is one.
func readCondaLock(r *reader) {
	doc := r.openYAML()
	l := newLock(r)
	for _, item := range r.entries(doc, "package") {
		name, version := item.str("name"), item.scalar("version")
		if name == "" || version == "" {
			r.problem(item.Start, "name and version of the package")
			continue
		}
		p := Package{Written: name, Version: version, Ecosystem: "conda", Requires: item.table("dependencies")}
		if item.str("manager") == "pip" {
			p.Ecosystem = "pypi"
		}
		if name == "python" {
			p.Ecosystem = "python"
		}
		p.Group = map[string]string{"": "", "main": Runtime, "dev": Dev}[item.str("category")]
		if p.Group == "" && item.str("category") != "" {
			p.Group, p.GroupName = Optional, item.str("category")
		}
		if hash := item.str("hash", "sha256"); hash != "" {
			p.Hashes = []string{"sha256:" + hash}
		}
		if twin := twinOf(l.byName[pep440.Normalize(name)], version); twin != nil && twin.Ecosystem == p.Ecosystem {
			twin.Hashes = append(twin.Hashes, p.Hashes...)
			continue
		}
		l.add(p, item.get("name").Range)
	}
	l.finish(directOf(r, "environment.yml", readCondaEnvironment))
}

// readCondaExplicit reads lists of package URLs as `conda list --explicit` writes them.
func readCondaExplicit(r *reader) {
	for _, line := range logicalLines(r.file) {
		url, hash, _ := strings.Cut(line.text, "#")
		name, version, ok := nameOfCondaURL(strings.TrimSpace(url))
		if !ok {
			continue
		}
		p := Package{Written: name, Version: version, Ecosystem: "conda", Direct: true}
		if len(hash) == 32 {
			p.Hashes = []string{"md5:" + hash}
		}
		if name == "python" {
			p.Ecosystem = "python"
		}
		r.add(p, line.span())
	}
}

// nameOfCondaURL reads name and version out of …/name-1.0-build.conda.
func nameOfCondaURL(url string) (name, version string, ok bool) {
	base := url[strings.LastIndexByte(url, '/')+1:]
	stem, found := strings.CutSuffix(base, ".conda")
	if !found {
		if stem, found = strings.CutSuffix(base, ".tar.bz2"); !found {
			return "", "", false
		}
	}
	parts := strings.Split(stem, "-")
	if len(parts) < 3 {
		return "", "", false
	}
	n := len(parts)
	return strings.Join(parts[:n-2], "-"), parts[n-2], true
}

// readCondaMeta reads what conda leaves about an installed package.
func readCondaMeta(r *reader) {
	doc := r.openJSON()
	name, version := doc.str("name"), doc.str("version")
	if name == "" {
		if doc.get("name") == nil && len(doc.table()) > 0 {
			r.problem(0, "the name of the package")
		}
		return
	}
	p := Package{Written: name, Version: version, Ecosystem: "conda", License: doc.str("license"), Direct: doc.str("requested_spec") != ""}
	if name == "python" {
		p.Ecosystem = "python"
	}
	if hash := doc.str("sha256"); hash != "" {
		p.Hashes = []string{"sha256:" + hash}
	}
	for _, text := range doc.strings("depends") {
		if match := condaSpec.FindStringSubmatch(text); match != nil {
			p.Requires = append(p.Requires, pep440.Normalize(match[1]))
		}
	}
	r.add(p, doc.get("name").Range)
}

var template = regexp.MustCompile(`\$?\{\{[^\n]*?\}\}|\{%[^\n]*?%\}`)

// readCondaRecipe reads the requirements of meta.yaml and recipe.yaml. Templates are masked by as
// many spaces or underscores, so that YAML can be read and places stay right; entries that hold
// one are left out, because their value is computed by the build tool.
func readCondaRecipe(r *reader) {
	masked := template.ReplaceAllStringFunc(r.file.Text, func(found string) string {
		if strings.HasPrefix(found, "{%") {
			return "#" + strings.Repeat(" ", len(found)-1)
		}
		return strings.Repeat("_", len(found))
	})
	doc, err := parseYAML(source.NewFile(r.file.Path, masked))
	if err != nil {
		r.problem(err.offset, err.expected)
		return
	}
	for section, group := range map[string]string{"run": Runtime, "host": Build, "build": Build} {
		for _, item := range doc.list("requirements", section) {
			addRecipeItem(r, item, Package{Group: group, GroupName: section, Direct: true})
		}
	}
	for _, item := range doc.list("test", "requires") {
		addRecipeItem(r, item, Package{Group: Dev, GroupName: "test", Direct: true})
	}
	for _, output := range doc.list("outputs") {
		for _, item := range output.list("requirements", "run") {
			addRecipeItem(r, item, Package{Group: Runtime, GroupName: output.str("name"), Direct: true})
		}
	}
}

func addRecipeItem(r *reader, item *value, p Package) {
	if item.kind == kindTable { // if: …, then: …
		for _, branch := range []string{"then", "else"} {
			for _, text := range append(item.list(branch), item.get(branch)) {
				if text != nil && text.kind == kindText {
					addRecipeItem(r, text, p)
				}
			}
		}
		return
	}
	if item.kind == kindText && !strings.Contains(item.text, "__") {
		addCondaSpec(r, item.text, item.Range, p)
	}
}
