package bandit

import (
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/adderstone/adderstone/internal/syntax"
)

// A nosec is what a comment suppresses: the ids it names; none stands for everything.
type nosec map[string]bool

var (
	nosecComment = regexp.MustCompile(`#[\s\v\x1c-\x1f\x85\pZ]*nosec:?[\s\v\x1c-\x1f\x85\pZ]*([^#]+)?#?`)
	// A list without blanks is one match, of which Bandit takes the last word only.
	nosecTests = regexp.MustCompile(`(?i)(?:(B\p{Nd}+|[a-z\p{Nd}_]+),?)+`)
)

// readNosec collects the nosec comments of a tree by line.
func readNosec(tree *syntax.Tree, report *FileReport) map[int]nosec {
	text := tree.File.Text
	var lines map[int]nosec
	unread := 0
	for _, at := range tree.Comments {
		comment := text[at.Start:at.End]
		if !strings.Contains(comment, "nosec") {
			continue
		}
		if lines == nil {
			lines, unread = map[int]nosec{}, loneReturn(text)
		}
		if int(at.Start) > unread {
			break
		}
		if skip, ok := parseNosec(comment, report); ok {
			lines[tree.File.Line(at.Start)] = skip
		}
	}
	return lines
}

// loneReturn is the offset of the first carriage return that is not followed by a newline, behind
// which Python's tokenize, and so Bandit, sees no comments.
func loneReturn(text string) int {
	for i := 0; ; i++ {
		next := strings.IndexByte(text[i:], '\r')
		if next < 0 {
			return len(text)
		}
		if i += next; !strings.HasPrefix(text[i+1:], "\n") {
			return i
		}
	}
}

func parseNosec(comment string, report *FileReport) (nosec, bool) {
	match := nosecComment.FindStringSubmatch(comment)
	if match == nil {
		return nil, false
	}
	skip := nosec{}
	for _, word := range nosecTests.FindAllStringSubmatch(match[1], -1) {
		if id := IDNamed(word[1]); id != "" {
			skip[id] = true
		} else {
			report.warn("WARNING", "manager", "Test in comment: "+word[1]+" is not a test name or id, ignoring")
		}
	}
	return skip, true
}

// NosecIDs reads a comment as Bandit does: the ids that it names, by id or name; none means every test. ok is false where
// it is no nosec comment.
func NosecIDs(comment string) (ids []string, ok bool) {
	if !strings.Contains(comment, "nosec") {
		return nil, false
	}
	skip, ok := parseNosec(comment, &FileReport{})
	return slices.Sorted(maps.Keys(skip)), ok
}

// IDNamed returns the id for a test's id or name, or "".
func IDNamed(word string) string {
	if knownIDs[word] {
		return word
	}
	return idsByName[word]
}

var knownIDs, idsByName = indexTests()

func indexTests() (ids map[string]bool, names map[string]string) {
	ids, names = map[string]bool{"B001": true}, map[string]string{}
	for _, list := range [][]*blacklisted{blacklistedCalls, blacklistedImports} {
		for _, e := range list {
			ids[e.id] = true
			names[e.name] = e.id
		}
	}
	for _, t := range allTests {
		ids[t.id] = true
		names[t.name] = t.id
	}
	return ids, names
}
