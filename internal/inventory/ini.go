package inventory

import (
	"regexp"
	"strings"

	"github.com/adderstone/adderstone/internal/source"
)

// An iniEntry is one key of an INI file as configparser reads it. Each line of the value keeps its
// place, because lists in setup.cfg and tox.ini are one item a line.
type iniEntry struct {
	section, key string
	lines        []iniLine
}

type iniLine struct {
	text string
	at   source.Range
}

// parseINI reads sections, keys and indented continuation lines. Comments on their own line are
// dropped, also inside a value.
func parseINI(file *source.File) ([]iniEntry, *documentError) {
	var entries []iniEntry
	var broken *documentError
	section := ""
	for number := 1; number <= file.LineCount(); number++ {
		r := file.LineRange(number)
		raw := file.Text[r.Start:r.End]
		text := strings.TrimSpace(raw)
		if text == "" || text[0] == '#' || text[0] == ';' {
			continue
		}
		r.Start += int32(strings.Index(raw, text))
		r.End = r.Start + int32(len(text))
		if (raw[0] == ' ' || raw[0] == '\t') && len(entries) > 0 && entries[len(entries)-1].section == section {
			last := &entries[len(entries)-1]
			last.lines = append(last.lines, iniLine{text, r})
			continue
		}
		if text[0] == '[' {
			end := strings.IndexByte(text, ']')
			if end < 0 {
				broken = firstError(broken, r.Start, "] after the name of a section")
				continue
			}
			section = strings.TrimSpace(text[1:end])
			continue
		}
		at := strings.IndexAny(text, "=:")
		if at <= 0 {
			broken = firstError(broken, r.Start, "key = value")
			continue
		}
		entry := iniEntry{section: section, key: strings.ToLower(strings.TrimSpace(text[:at]))}
		if rest := strings.TrimSpace(text[at+1:]); rest != "" {
			entry.lines = []iniLine{{rest, source.Range{Start: r.End - int32(len(rest)), End: r.End}}}
		}
		entries = append(entries, entry)
	}
	return entries, broken
}

func firstError(old *documentError, offset int32, expected string) *documentError {
	if old != nil {
		return old
	}
	return &documentError{offset, expected}
}

func (r *reader) openINI() []iniEntry {
	entries, err := parseINI(r.file)
	if err != nil {
		r.problem(err.offset, err.expected)
	}
	return entries
}

// readSetupCfg reads the declarative configuration of setuptools, and pbr's names of the same.
func readSetupCfg(r *reader) {
	for _, entry := range r.openINI() {
		switch section, _, _ := strings.Cut(entry.section, ":"); {
		case section == "options" && entry.key == "install_requires":
			r.requirementLines(entry.lines, Package{Group: Runtime, Direct: true})
		case section == "options" && entry.key == "setup_requires":
			r.requirementLines(entry.lines, Package{Group: Build, GroupName: "setup_requires", Direct: true})
		case section == "options" && entry.key == "tests_require":
			r.requirementLines(entry.lines, Package{Group: Dev, GroupName: "tests_require", Direct: true})
		case entry.section == "options.extras_require":
			name, _, _ := strings.Cut(entry.key, ":")
			r.requirementLines(entry.lines, Package{Group: Optional, GroupName: name, Direct: true})
		}
	}
}

// requirementLines adds the requirements of a list that has one on each line, or several separated
// by semicolons, as setuptools allows on one line.
func (r *reader) requirementLines(lines []iniLine, p Package) {
	for _, line := range lines {
		text := line.text
		if at := strings.Index(text, " #"); at >= 0 {
			text = strings.TrimSpace(text[:at])
		}
		if files, ok := strings.CutPrefix(text, "file:"); ok {
			for _, name := range splitNames(files) {
				r.requirementsFile(name, line.at, p)
			}
			continue
		}
		if strings.HasPrefix(text, "attr:") || strings.Contains(text, "%(") {
			continue // computed when the package is built
		}
		if strings.HasPrefix(text, "git+") || isPathOrURL(text) {
			addLocation(r, logicalLine{start: line.at.Start, end: line.at.End}, text, p)
			continue
		}
		r.requirement(text, line.at, p)
	}
}

// readToxIni reads deps of tox environments: requirements, -r and -c lines, factors ("py3: mock").
func readToxIni(r *reader) {
	entries := r.openINI()
	for _, entry := range entries {
		if entry.section == "tox" && entry.key == "requires" {
			r.requirementLines(entry.lines, Package{Group: Dev, GroupName: "tox", Direct: true})
		}
		if !isToxEnvironment(entry) {
			continue
		}
		_, name, _ := strings.Cut(entry.section, ":")
		for _, line := range referredLines(entries, entry.lines, map[string]bool{}) {
			readToxLine(r, line, name)
		}
	}
}

var toxReference = regexp.MustCompile(`^\{\[([^\]]+)\]([A-Za-z_]+)\}$`)

// referredLines puts the lines of another key in the place of {[section]key}. The deps of other environments
// are read where they stand. Each key is taken once, so that circles end.
func referredLines(entries []iniEntry, lines []iniLine, taken map[string]bool) []iniLine {
	var all []iniLine
	for _, line := range lines {
		match := toxReference.FindStringSubmatch(line.text)
		if match == nil {
			all = append(all, line)
			continue
		}
		if taken[line.text] {
			continue
		}
		taken[line.text] = true
		for _, entry := range entries {
			if entry.section == match[1] && entry.key == strings.ToLower(match[2]) && !isToxEnvironment(entry) {
				all = append(all, referredLines(entries, entry.lines, taken)...)
			}
		}
	}
	return all
}

func isToxEnvironment(entry iniEntry) bool {
	return strings.HasPrefix(entry.section, "testenv") && entry.key == "deps"
}

func readToxLine(r *reader, line iniLine, name string) {
	text := line.text
	if at := strings.Index(text, " #"); at >= 0 {
		text = strings.TrimSpace(text[:at])
	}
	if factor, rest, ok := strings.Cut(text, ": "); ok && !strings.ContainsAny(factor, "=<>/ [") {
		text = strings.TrimSpace(rest)
	} else if factor, rest, ok := strings.Cut(text, ":"); ok && !strings.ContainsAny(factor, "=<>/ [") && !strings.HasPrefix(rest, "//") {
		text = strings.TrimSpace(rest)
	}
	if text == "" || strings.ContainsAny(text, "{}") {
		return // other substitutions are values of the machine that runs tox
	}
	where := logicalLine{text: text, start: line.at.Start, end: line.at.End}
	readRequirementLine(r, where, Dev, name, nil)
}

// readPipConf reads pip's own configuration, when a project keeps one: where packages come from.
func readPipConf(r *reader) {
	for _, entry := range r.openINI() {
		switch key := strings.ReplaceAll(entry.key, "_", "-"); key {
		case "index-url", "extra-index-url", "trusted-host", "find-links":
			for _, line := range entry.lines {
				for word := range strings.FieldsSeq(line.text) {
					r.setting(key, WithoutCredentials(word), line.at)
				}
			}
		}
	}
}
