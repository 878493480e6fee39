package inventory

import (
	"regexp"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/pep440"
)

// Allows returns a predicate for the versions that an unpinned declaration admits; ok is false for
// a range that cannot be understood.
func (p *Package) Allows() (func(pep440.Version) bool, bool) {
	text := strings.TrimSpace(p.Specifier)
	switch {
	case text == "" || text == "*":
		return func(pep440.Version) bool { return true }, true
	case p.Ecosystem == "conda":
		return allowsAny(text, "|", condaClause)
	case p.Format == "pyproject" && isPoetryRange(text):
		return allowsAny(strings.ReplaceAll(text, "||", "|"), "|", poetryClause)
	}
	set, err := pep440.ParseSpecifiers(text)
	if err != nil {
		return nil, false
	}
	return set.Contains, true
}

var versionText = regexp.MustCompile(`[0-9][0-9A-Za-z.!+_-]*`)

// Bounds returns the versions that a range names.
func (p *Package) Bounds() []pep440.Version {
	var found []pep440.Version
	for _, text := range versionText.FindAllString(p.Specifier, -1) {
		if v, err := pep440.Parse(strings.TrimRight(text, ".")); err == nil {
			found = append(found, v)
		}
	}
	return found
}

func isPoetryRange(text string) bool {
	if strings.ContainsAny(text, "^|") || strings.HasPrefix(text, "~") && !strings.HasPrefix(text, "~=") {
		return true
	}
	_, err := pep440.ParseSpecifiers(text)
	return err != nil
}

// allowsAny reads alternatives of clauses joined by commas or spaces.
func allowsAny(text, separator string, read func(string) (pep440.Specifiers, bool)) (func(pep440.Version) bool, bool) {
	var alternatives []pep440.Specifiers
	for part := range strings.SplitSeq(text, separator) {
		var all pep440.Specifiers
		for _, clause := range clauses(part) {
			set, ok := read(clause)
			if !ok {
				return nil, false
			}
			all = append(all, set...)
		}
		alternatives = append(alternatives, all)
	}
	return func(v pep440.Version) bool {
		for _, set := range alternatives {
			if set.Contains(v) {
				return true
			}
		}
		return false
	}, true
}

// clauses splits "^1.2, !=1.3" and "> 1 <2" into their parts.
func clauses(text string) []string {
	var parts []string
	for field := range strings.FieldsSeq(strings.ReplaceAll(text, ",", " ")) {
		if n := len(parts); n > 0 && strings.Trim(parts[n-1], "<>=!~^") == "" {
			parts[n-1] += field // "> 1": the operator stood apart
			continue
		}
		parts = append(parts, field)
	}
	return parts
}

// poetryClause turns Poetry's caret, tilde and wildcard into PEP 440.
func poetryClause(clause string) (pep440.Specifiers, bool) {
	switch {
	case strings.HasPrefix(clause, "^"):
		return between(clause[1:], caretPosition)
	case strings.HasPrefix(clause, "~") && !strings.HasPrefix(clause, "~="):
		return between(clause[1:], tildePosition)
	case strings.Trim(clause, "0123456789.*v") == "" && strings.HasSuffix(clause, "*"):
		if clause == "*" {
			return nil, true
		}
		clause = "==" + clause
	case strings.HasPrefix(clause, "=") && !strings.HasPrefix(clause, "=="):
		clause = "=" + clause
	case pep440.IsValid(clause):
		clause = "==" + clause
	}
	set, err := pep440.ParseSpecifiers(clause)
	return set, err == nil
}

// between returns ">=v, <w" where w is v with the number at position raised and the rest cut off.
func between(text string, position func(numbers []int) int) (pep440.Specifiers, bool) {
	var numbers []int
	for part := range strings.SplitSeq(text, ".") {
		digits := part[:len(part)-len(strings.TrimLeft(part, "0123456789"))]
		n, err := strconv.Atoi(digits)
		if err != nil {
			break
		}
		numbers = append(numbers, n)
		if digits != part {
			break
		}
	}
	if len(numbers) == 0 {
		return nil, false
	}
	at := position(numbers)
	upper := make([]string, at+1)
	for i := range upper {
		upper[i] = strconv.Itoa(numbers[i])
	}
	upper[at] = strconv.Itoa(numbers[at] + 1)
	set, err := pep440.ParseSpecifiers(">=" + text + ",<" + strings.Join(upper, "."))
	return set, err == nil
}

// caretPosition is the first number that is not zero, else the last one given.
func caretPosition(numbers []int) int {
	for i, n := range numbers {
		if n != 0 {
			return i
		}
	}
	return len(numbers) - 1
}

func tildePosition(numbers []int) int { return min(1, len(numbers)-1) }

// condaClause turns conda's fuzzy "=1.2" and "1.2.*" into PEP 440.
func condaClause(clause string) (pep440.Specifiers, bool) {
	switch {
	case strings.HasPrefix(clause, "=") && !strings.HasPrefix(clause, "=="):
		clause = "==" + strings.TrimSuffix(strings.TrimPrefix(clause, "="), ".*") + ".*"
	case clause != "" && clause[0] >= '0' && clause[0] <= '9':
		clause = "==" + clause
	}
	if strings.HasSuffix(clause, "*") && !strings.HasSuffix(clause, ".*") {
		clause = strings.TrimSuffix(clause, "*") + ".*"
	}
	set, err := pep440.ParseSpecifiers(clause)
	return set, err == nil
}
