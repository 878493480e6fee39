package inventory

import (
	"cmp"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// readRequirements reads a requirements file as pip does: comments, continuation lines, ${VARIABLES},
// options, -r and -c, and one requirement a line.
func readRequirements(r *reader) {
	group, name := groupOfFile(r.file.Path)
	readRequirementLines(r, group, name)
}

// readConstraints reads a constraints file: its lines limit versions and install nothing.
func readConstraints(r *reader) { readRequirementLines(r, Constraint, "") }

// readVendorTxt reads vendor.txt and the like, where pins are all there is.
func readVendorTxt(r *reader) { readRequirementLines(r, Runtime, "vendored") }

func readRequirementLines(r *reader, group, groupName string) {
	lines := logicalLines(r.file)
	for i, line := range lines {
		readRequirementLine(r, line, group, groupName, viaComment(r.file, lines, i))
	}
}

// A logicalLine is a line with its continuations joined and its comment cut off.
type logicalLine struct {
	text    string
	comment string
	start   int32 // offset of the first byte that is no space
	end     int32
	next    int // 1-based physical line that follows
}

func (l logicalLine) span() source.Range { return source.Range{Start: l.start, End: l.end} }

var commentStart = regexp.MustCompile(`(^|\s+)#.*$`)

func logicalLines(file *source.File) []logicalLine {
	var lines []logicalLine
	for number, count := 1, file.LineCount(); number <= count; {
		first := number
		var text, comment string
		for number <= count {
			part := file.LineText(number)
			number++
			joined, continued := strings.CutSuffix(part, `\`)
			if at := commentStart.FindStringIndex(part); at != nil {
				// A comment ends the line, and a backslash inside it continues nothing.
				comment = strings.TrimSpace(part[at[0]:])
				text += part[:at[0]]
				break
			}
			text += joined
			if !continued {
				break
			}
		}
		r := file.LineRange(first)
		r.End = file.LineRange(number - 1).End
		indent := len(text) - len(strings.TrimLeft(text, " \t\f\v"))
		text = strings.TrimSpace(text)
		if text != "" || comment != "" {
			lines = append(lines, logicalLine{text, comment, min(r.Start+int32(indent), r.End), r.End, number})
		}
	}
	return lines
}

// viaComment collects what pip-compile and uv write about a pin: "# via flask", or a block of it.
func viaComment(file *source.File, lines []logicalLine, i int) []string {
	comment, inBlock := lines[i].comment, false
	via, ok := cutVia(comment)
	if !ok && comment != "" {
		return nil
	}
	if ok && via != "" {
		return splitVia(via)
	}
	var parents []string
	inBlock = ok
	for _, line := range lines[i+1:] {
		if line.text != "" {
			break
		}
		if via, starts := cutVia(line.comment); starts {
			if inBlock || parents != nil {
				break
			}
			inBlock = true
			if via != "" {
				return splitVia(via)
			}
			continue
		}
		if !inBlock {
			break
		}
		if parent := strings.TrimSpace(strings.TrimPrefix(line.comment, "#")); parent != "" {
			parents = append(parents, parent)
		}
	}
	return parents
}

func cutVia(comment string) (string, bool) {
	comment = strings.TrimSpace(strings.TrimPrefix(comment, "#"))
	if comment == "via" {
		return "", true
	}
	return strings.CutPrefix(comment, "via ")
}

func splitVia(text string) []string {
	var parents []string
	for part := range strings.SplitSeq(text, ",") {
		if part = strings.TrimSpace(part); part != "" {
			parents = append(parents, part)
		}
	}
	return parents
}

// isManifestVia tells a "via" that names a file ("-r requirements.in", "shop (pyproject.toml)") from
// one that names a package.
func isManifestVia(via string) bool {
	return strings.HasPrefix(via, "-r ") || strings.Contains(via, "(") || strings.HasSuffix(via, ".in")
}

func readRequirementLine(r *reader, line logicalLine, group, groupName string, via []string) {
	text := expandVariables(line.text)
	if text == "" {
		return
	}
	if strings.HasPrefix(text, "-") {
		readOption(r, line, text, group, groupName)
		return
	}
	text, hashes := cutPerRequirementOptions(text)
	p := Package{Group: group, GroupName: groupName, Hashes: hashes, Direct: group != Constraint}
	for _, parent := range via {
		if strings.HasPrefix(parent, "-c ") {
			continue // a constraint asks for nothing
		}
		if isManifestVia(parent) {
			p.Direct, p.Path = group != Constraint, nil
			break
		}
		p.Direct = false
		if p.Path == nil {
			p.Path = []string{pep440.Normalize(parent)}
		}
	}
	if isPathOrURL(text) {
		addLocation(r, line, text, p)
		return
	}
	if looksTemplated(text) {
		r.problem(line.start, "a requirement; "+quoteShort(text)+" still holds a template or an unset variable")
		return
	}
	r.requirement(text, line.span(), p)
}

// looksTemplated tells lines such as {{ name }} or %(version)s, which only a tool fills.
func looksTemplated(text string) bool {
	return strings.Contains(text, "{{") || strings.Contains(text, "{%") || strings.Contains(text, "${")
}

var variable = regexp.MustCompile(`\$\{[A-Z0-9_]+\}`)

// expandVariables drops ${VARIABLES}. Their values belong to another machine; what they usually
// hold is a password inside a URL, which must not be seen anyway.
func expandVariables(text string) string {
	if !strings.Contains(text, "://") {
		return text
	}
	return variable.ReplaceAllString(text, "_")
}

var (
	hashOption  = regexp.MustCompile(`\s--hash[=\s]\s*([a-z0-9]+:[A-Za-z0-9+/=_-]+)`)
	otherOption = regexp.MustCompile(`\s--(?:global-option|install-option|config-settings?|hash)(?:[=\s]\s*(?:"[^"]*"|'[^']*'|\S+))?`)
)

// cutPerRequirementOptions separates "--hash=…" and other options from the requirement before them.
func cutPerRequirementOptions(text string) (string, []string) {
	if !strings.Contains(text, " --") && !strings.Contains(text, "\t--") {
		return text, nil
	}
	var hashes []string
	for _, match := range hashOption.FindAllStringSubmatch(text, -1) {
		hashes = append(hashes, match[1])
	}
	return strings.TrimSpace(otherOption.ReplaceAllString(text, " ")), hashes
}

var optionLine = regexp.MustCompile(`^(--?[A-Za-z][A-Za-z-]*)(?:\s*=\s*|\s+|$)(.*)$`)

func readOption(r *reader, line logicalLine, text, group, groupName string) {
	if len(text) > 2 && text[1] != '-' && strings.IndexByte("rcefi", text[1]) >= 0 && text[2] != ' ' && text[2] != '=' {
		text = text[:2] + " " + text[2:] // -rbase.txt
	}
	match := optionLine.FindStringSubmatch(text)
	if match == nil {
		r.problem(line.start, "an option or a requirement, found "+quoteShort(text))
		return
	}
	argument := strings.Trim(strings.TrimSpace(match[2]), `"'`)
	switch match[1] {
	case "-r", "--requirement":
		r.include(argument, line, readRequirements)
	case "-c", "--constraint":
		r.include(argument, line, readConstraints)
	case "-e", "--editable":
		addLocation(r, line, argument, Package{Group: group, GroupName: groupName, Direct: true, Editable: true})
	case "-i", "--index-url", "--pypi-url":
		r.setting("index-url", WithoutCredentials(argument), line.span())
	case "--extra-index-url":
		r.setting("extra-index-url", WithoutCredentials(argument), line.span())
	case "--trusted-host":
		r.setting("trusted-host", argument, line.span())
	case "-f", "--find-links":
		r.setting("find-links", WithoutCredentials(argument), line.span())
	case "--require-hashes":
		r.setting("require-hashes", "", line.span())
	case "--no-binary":
		r.setting("no-binary", argument, line.span())
	case "--no-index", "--pre", "--prefer-binary", "--only-binary", "--use-feature", "--use-pep517", "--no-use-pep517":
	default:
		r.problem(line.start, "an option that requirements files may hold, found "+quoteShort(match[1]))
	}
}

// include reads the file that -r or -c names. A file that several include is read once; a circle
// ends by that too.
func (r *reader) include(name string, line logicalLine, read func(*reader)) {
	if strings.Contains(name, "://") {
		r.problem(line.start, "a file; requirements on the network are not read: "+quoteShort(WithoutCredentials(name)))
		return
	}
	if r.abs == "" || name == "" {
		r.problem(line.start, "the name of a file that can be read from here")
		return
	}
	// A repository that nobody trusts may name any file of the machine, and what stands in it would stand in the report.
	if slashed := filepath.ToSlash(name); slices.Contains(strings.Split(slashed, "/"), "..") && !slices.Contains([]string{".txt", ".in", ".pip"}, path.Ext(slashed)) {
		r.problem(line.start, "a requirements file; above this folder only files called *.txt, *.in and *.pip are read, found "+quoteShort(name))
		return
	}
	target := filepath.Join(filepath.Dir(r.abs), filepath.FromSlash(name))
	if info, err := os.Lstat(target); err == nil && info.Mode()&fs.ModeSymlink != 0 && r.walk.leadsAway(target) {
		r.problem(line.start, "a file that can be read, found "+errLeadsAway.Error())
		return
	}
	r.walk.read(target, format{name: r.format, read: read}, &inclusion{r, line})
}

func isPathOrURL(text string) bool {
	first, _, _ := strings.Cut(text, " ")
	switch {
	case strings.Contains(first, "@ "), strings.Contains(text, " @ "):
		return false
	case strings.Contains(first, "://"):
		return !strings.Contains(first[:strings.Index(first, "://")], "@")
	case strings.HasPrefix(first, "./"), strings.HasPrefix(first, "../"), strings.HasPrefix(first, "/"), first == ".", first == "..":
		return true
	case strings.HasPrefix(first, ".["), strings.HasPrefix(first, "~/"):
		return true
	}
	if strings.ContainsAny(first, "<>=!~;") {
		return false
	}
	lower := strings.ToLower(first)
	for _, suffix := range []string{".whl", ".tar.gz", ".zip", ".tar.bz2", ".tgz", ".tar.xz"} {
		if strings.HasSuffix(lower, suffix) {
			return true
		}
	}
	return strings.Contains(first, "/") && !strings.Contains(first, "@")
}

var (
	eggName = regexp.MustCompile(`[#&]egg=([A-Za-z0-9._-]+)(\[[^\]]*\])?`)
	urlHash = regexp.MustCompile(`[#&](sha256|sha384|sha512|sha1|md5)=([0-9A-Fa-f]+)`)
)

// addLocation adds a requirement that is a path, an archive or a repository.
func addLocation(r *reader, line logicalLine, text string, p Package) {
	text, marker, _ := strings.Cut(text, ";")
	text = strings.TrimSpace(text)
	if name, url, ok := strings.Cut(text, " @ "); ok {
		p.URL = strings.TrimSpace(url)
		r.requirement(name+" @ "+p.URL, line.span(), p)
		return
	}
	p.Marker = strings.TrimSpace(marker)
	if hash := urlHash.FindStringSubmatch(text); hash != nil {
		p.Hashes = append(p.Hashes, hash[1]+":"+hash[2])
	}
	p.URL = text
	if !strings.Contains(text, "://") {
		p.Local = true
	}
	if egg := eggName.FindStringSubmatch(text); egg != nil {
		p.Written = egg[1]
		if egg[2] != "" {
			p.Extras = splitNames(strings.Trim(egg[2], "[]"))
		}
	} else {
		p.Written, p.Extras = nameOfLocation(text)
	}
	if p.Written == "" {
		return // "." and the like: the project itself, which its own manifest describes
	}
	p.Version = versionFromURL(text, p.Written)
	r.add(p, line.span())
}

// nameOfLocation guesses the package's name from a URL or path that does not say it.
func nameOfLocation(text string) (string, []string) {
	text, _, _ = strings.Cut(text, "#")
	text, _, _ = strings.Cut(text, "?")
	var extras []string
	if at := strings.IndexByte(text, '['); at >= 0 && strings.HasSuffix(text, "]") {
		extras = splitNames(text[at+1 : len(text)-1])
		text = text[:at]
	}
	text = strings.TrimRight(strings.ReplaceAll(text, `\`, "/"), "/")
	base := text[strings.LastIndexByte(text, '/')+1:]
	if name, _ := NameOfArchive(base); name != "" {
		return name, extras
	}
	if strings.Contains(text, "://") {
		base, _, _ = strings.Cut(base, "@")
	}
	base = strings.TrimSuffix(base, ".git")
	if !pep440.IsName(base) {
		return "", nil
	}
	return base, extras
}

func splitNames(text string) []string {
	var names []string
	for name := range strings.SplitSeq(text, ",") {
		if name = strings.TrimSpace(name); name != "" {
			names = append(names, name)
		}
	}
	return names
}

var devWords = regexp.MustCompile(`(?i)(^|[-_./])(dev|devel|develop|development|tests?|testing|lint|linting|docs?|ci|typing|types|mypy|qa|local|debug|tools|tooling|pre-commit|check|format)([-_.]|$)`)

var testFolder = regexp.MustCompile(`(^|/)tests?/`)

// groupOfFile tells what a requirements file is for from its name, as people name them:
// requirements-dev.txt, requirements/test.txt, or from the folder of tests that it lies in.
func groupOfFile(path string) (group, name string) {
	base := path[strings.LastIndexByte(path, '/')+1:]
	stem := base
	if dot := strings.LastIndexByte(base, '.'); dot > 0 {
		stem = base[:dot]
	}
	if match := devWords.FindStringSubmatch(stem); match != nil {
		return Dev, strings.ToLower(match[2])
	}
	if testFolder.MatchString(path) {
		return Dev, "test"
	}
	return Runtime, ""
}

// An inclusion is the line that names another file.
type inclusion struct {
	from *reader
	line logicalLine
}

func (in *inclusion) missing(expected string) {
	in.from.problem(in.line.start, cmp.Or(expected, "a file that exists"))
}
