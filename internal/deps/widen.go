package deps

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/inventory"
	"github.com/adderstone/adderstone/internal/pep440"
	"github.com/adderstone/adderstone/internal/source"
)

// A range that the project itself declares and that no safe version fits is widened: written so that it
// begins at the safe version, in the operators that stand there.

// widen replaces the range of an unpinned declaration by one that admits a version, where it stands.
func (a *Audit) widen(p *inventory.Package, to string) (*finding.Edit, string) {
	if !isWidened(p) {
		return nil, "its range is not for hands to edit"
	}
	text := p.Place.File.Text[p.Spec.Start:p.Spec.End]
	v, err := pep440.Parse(to)
	if err != nil {
		return nil, "no version"
	}
	changed, ok := widened(text, v)
	if ok {
		after := *p
		after.Specifier = strings.Join(rangeClause.FindAllString(withoutMarker(changed), -1), ",")
		allows, known := after.Allows()
		ok = known && allows(v)
	}
	if !ok {
		return nil, "its range does not stand in one piece in the file"
	}
	return &finding.Edit{Place: source.Place{File: p.Place.File, Range: p.Spec}, Text: changed}, ""
}

// isWidened tells which declarations are: a constraint is there to hold, so it is not among them.
func isWidened(p *inventory.Package) bool {
	return p.Group != inventory.Constraint && !p.Pinned() && p.Specifier != "" && p.URL == "" && editable[p.Format] && p.Ecosystem == "pypi"
}

var (
	rangeClause = regexp.MustCompile(`(\^|~=|~|===|==|!=|<=|>=|<|>)\s*([0-9][0-9A-Za-z.*+!_-]*)`)
	bareRange   = regexp.MustCompile(`^(["']?\s*)([0-9][0-9.]*\.\*)(\s*["']?)$`)
)

// withoutMarker cuts off what does not belong to the range: a marker, options, a comment.
func withoutMarker(text string) string {
	for _, end := range []string{";", " #", " --"} {
		text, _, _ = strings.Cut(text, end)
	}
	return text
}

// widened raises the bounds of a range: what it began with becomes the version, an upper limit becomes
// the next number of as many parts as stand there. Other text stays.
func widened(text string, to pep440.Version) (string, bool) {
	spec := withoutMarker(text)
	rest := text[len(spec):]
	if match := bareRange.FindStringSubmatch(spec); match != nil {
		return match[1] + wildcard(match[2], to) + match[3] + rest, true
	}
	clauses := rangeClause.FindAllStringSubmatchIndex(spec, -1)
	if len(clauses) == 0 || strings.Contains(spec, "|") {
		return "", false
	}
	begins := false
	changed := spec
	for _, at := range slices.Backward(clauses) {
		operator, version := spec[at[2]:at[3]], spec[at[4]:at[5]]
		limit, err := pep440.Parse(version)
		switch {
		case operator == "==" && strings.HasSuffix(version, ".*"):
			version, begins = wildcard(version, to), true
		case err != nil:
			return "", false
		case operator == "!=":
		case operator == "<" && to.Compare(limit) < 0, operator == "<=" && to.Compare(limit) <= 0:
		case operator == "<" || operator == "<=":
			operator, version = "<", next(version, to)
		case operator == "==" || operator == "===":
			return "", false
		default:
			version, begins = to.Raw(), true
			if operator == ">" {
				operator = ">="
			}
			if operator == "~=" && !strings.Contains(version, ".") {
				version += ".0"
			}
		}
		if version == "" {
			return "", false
		}
		changed = changed[:at[2]] + operator + spec[at[3]:at[4]] + version + changed[at[5]:]
	}
	if !begins {
		first := clauses[0][0]
		changed = changed[:first] + ">=" + to.Raw() + "," + changed[first:]
	}
	return changed + rest, true
}

// wildcard gives 4.2.* for 3.1.* and the version 4.2.30.
func wildcard(old string, to pep440.Version) string {
	return strings.Join(parts(to, strings.Count(old, ".")), ".") + ".*"
}

// next returns the upper limit above a version that has the shape of an old one: for 4.2.30 it is 5 instead
// of 4, 5.0 instead of 4.0 and 4.3 instead of 3.2. "" where the old one has more than numbers.
func next(old string, to pep440.Version) string {
	if strings.Trim(old, "0123456789.") != "" {
		return ""
	}
	written := strings.Count(old, ".") + 1
	counted := cmp.Or(strings.Count(strings.TrimRight(old, ".0"), ".")+1, 1)
	raised := parts(to, counted)
	last, err := strconv.Atoi(raised[counted-1])
	if err != nil {
		return ""
	}
	raised[counted-1] = strconv.Itoa(last + 1)
	for len(raised) < written {
		raised = append(raised, "0")
	}
	return strings.Join(raised, ".")
}

var releaseNumbers = regexp.MustCompile(`^v?(?:\d+!)?(\d+(?:\.\d+)*)`)

// parts are the first numbers of a release, filled up with zeros.
func parts(v pep440.Version, count int) []string {
	var numbers []string
	if match := releaseNumbers.FindStringSubmatch(v.Raw()); match != nil {
		numbers = strings.Split(match[1], ".")
	}
	for len(numbers) < count {
		numbers = append(numbers, "0")
	}
	return numbers[:count:count]
}
