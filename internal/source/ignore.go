package source

import (
	"fmt"
	"strings"

	"github.com/bmatcuk/doublestar/v4"
)

// An Ignore is the list of patterns of one ignore file, in gitignore's language. The zero value
// ignores nothing. It is also how `exclude` globs are read.
type Ignore struct{ patterns []ignorePattern }

// An ignorePattern is one line. Most lines are a plain name or a suffix; those are compared without
// the glob matcher, because a big tree asks some ten million times.
type ignorePattern struct {
	glob     string // what doublestar matches; "" where literal or suffix is used
	literal  string // the base name equals this
	suffix   string // the base name ends so
	anchored bool   // compared with the whole path below the ignore file, not with the base name
	folder   bool   // matches folders only
	negated  bool
}

// ParseIgnore reads the text of an ignore file. A line that is no valid pattern matches nothing,
// as in git.
func ParseIgnore(text string) Ignore {
	var ignore Ignore
	for line := range strings.Lines(text) {
		if p, ok := parseIgnoreLine(strings.TrimRight(line, "\r\n")); ok {
			ignore.patterns = append(ignore.patterns, p)
		}
	}
	return ignore
}

// CheckGlob returns an error for a glob that ParseIgnore would leave out: people who write one for us, unlike those who
// write for git, are told.
func CheckGlob(glob string) error {
	if _, ok := parseIgnoreLine(glob); !ok || strings.ContainsAny(glob, "\r\n") {
		return fmt.Errorf("%q is no glob", glob)
	}
	return nil
}

func parseIgnoreLine(line string) (p ignorePattern, ok bool) {
	if strings.HasPrefix(line, "#") {
		return p, false
	}
	if trimmed := strings.TrimRight(line, " \t"); !strings.HasSuffix(trimmed, `\`) {
		line = trimmed // unless the last space is escaped
	}
	if rest, found := strings.CutPrefix(line, "!"); found {
		p.negated, line = true, rest
	}
	if rest, found := strings.CutSuffix(line, "/"); found {
		p.folder, line = true, rest
	}
	if line == "" {
		return p, false
	}
	if strings.Contains(line, "/") {
		p.anchored = true
		line = strings.TrimPrefix(line, "/")
	}
	plain := !strings.ContainsAny(line, `*?[\`)
	switch {
	case !p.anchored && plain:
		p.literal = line
	case !p.anchored && strings.HasPrefix(line, "*") && line != "*" && !strings.ContainsAny(line[1:], `*?[\`):
		p.suffix = line[1:]
	default:
		// Braces are ordinary characters in gitignore and alternatives in doublestar.
		p.glob = strings.NewReplacer("{", `\{`, "}", `\}`).Replace(line)
		if !doublestar.ValidatePattern(p.glob) {
			return p, false
		}
	}
	return p, true
}

// match says what the patterns decide about a path below the ignore file: found is false where no
// pattern speaks of it. The last pattern that matches wins.
func (g Ignore) match(path, base string, isFolder bool) (ignored, found bool) {
	for i := len(g.patterns) - 1; i >= 0; i-- {
		p := &g.patterns[i]
		if p.folder && !isFolder {
			continue
		}
		var hit bool
		switch {
		case p.literal != "":
			hit = p.literal == base
		case p.suffix != "":
			hit = strings.HasSuffix(base, p.suffix)
		case p.anchored:
			hit = doublestar.MatchUnvalidated(p.glob, path)
		default:
			hit = doublestar.MatchUnvalidated(p.glob, base)
		}
		if hit {
			return !p.negated, true
		}
	}
	return false, false
}

// Matches reports whether a path, or a folder it lies in, is ignored. The path is slash-separated
// and relative to where the patterns belong.
func (g Ignore) Matches(path string) bool {
	if len(g.patterns) == 0 {
		return false
	}
	for end := 0; end < len(path); {
		next := strings.IndexByte(path[end:], '/')
		isFolder := next >= 0
		if isFolder {
			next += end
		} else {
			next = len(path)
		}
		if ignored, _ := g.match(path[:next], path[end:next], isFolder); ignored {
			return true
		}
		end = next + 1
	}
	return false
}
