// Package adopt carries the configuration of other tools over to ours.
//
// From reads what Bandit, Ruff or Semgrep is told in a folder and returns what of it can be said in
// adderstone.toml: excluded files, rules that are off or on, everywhere or for some files. Their ids are
// aliases of our rules and are kept, so that a team finds its words again. What cannot be said
// becomes a note of one line each; nothing is dropped in silence. Start with From, then the file of
// the tool.
package adopt

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
)

// Tools are the names that From knows.
var Tools = []string{"bandit", "ruff", "semgrep"}

// Carried is what could be carried over, and what could not.
type Carried struct {
	Files   []string // that were read, relative to the folder
	FailOn  string   // "" for nothing said
	Exclude []string // globs in gitignore's language
	Enable  []string // ids of the other tool, or of our rules
	Disable []string
	Paths   []Path
	Notes   []string // what could not be carried over, and what to do about it

	tool  string
	rules map[string][]string // our ids by lower-case alias
}

// A Path is what is different for some files.
type Path struct {
	Match           []string
	Enable, Disable []string
}

// From reads the configuration of a tool in a folder. No configuration at all is an error.
func From(tool, folder string, abouts []*finding.About) (*Carried, error) {
	c := &Carried{tool: tool, rules: map[string][]string{}}
	for _, about := range abouts {
		for _, alias := range append([]string{about.ID}, about.Aliases...) {
			key := strings.ToLower(alias)
			c.rules[key] = append(c.rules[key], about.ID)
		}
	}
	var err error
	switch tool {
	case "bandit":
		err = c.bandit(folder)
	case "ruff":
		err = c.ruff(folder)
	case "semgrep":
		err = c.semgrep(folder)
	default:
		err = fmt.Errorf("unknown tool %q", tool)
	}
	if err == nil && len(c.Files) == 0 {
		err = fmt.Errorf("no configuration of %s in this folder", tool)
	}
	if err != nil {
		return nil, err
	}
	c.Exclude = unique(c.Exclude)
	c.Enable, c.Disable, c.Notes = unique(c.Enable), unique(c.Disable), unique(c.Notes)
	return c, nil
}

// file reads one file of a folder and notes that it was; ok is false where there is none.
func (c *Carried) file(folder, name string) (text []byte, ok bool, err error) {
	text, err = os.ReadFile(filepath.Join(folder, filepath.FromSlash(name)))
	if errors.Is(err, os.ErrNotExist) {
		return nil, false, nil
	}
	return text, err == nil, err
}

func (c *Carried) note(format string, args ...any) {
	c.Notes = append(c.Notes, fmt.Sprintf(format, args...))
}

// knows reports whether a word names a rule of ours.
func (c *Carried) knows(word string) bool { return len(c.rules[strings.ToLower(word)]) > 0 }

// known keeps the words that name rules of ours and notes the others.
func (c *Carried) known(where string, words []string) []string {
	var kept, unknown []string
	for _, word := range words {
		if c.knows(word) {
			kept = append(kept, word)
		} else {
			unknown = append(unknown, word)
		}
	}
	if len(unknown) > 0 {
		c.note("%s: no rule here has the name %s", where, strings.Join(unknown, ", "))
	}
	return kept
}

// globs are patterns in which * also crosses folders, as fnmatch has it, in gitignore's language.
func globs(patterns []string) []string {
	var all []string
	for _, p := range patterns {
		p = strings.Trim(strings.TrimSpace(p), `"'`)
		p = strings.TrimPrefix(strings.TrimPrefix(p, "./"), "/")
		p = strings.TrimSuffix(p, "/")
		if rest, ok := strings.CutPrefix(p, "*/"); ok {
			p = "**/" + rest
		}
		if rest, ok := strings.CutSuffix(p, "/*"); ok {
			p = rest + "/**"
		}
		if p != "" && p != "." {
			all = append(all, p)
		}
	}
	return all
}

func unique(words []string) []string {
	var all []string
	for _, w := range words {
		if !slices.Contains(all, w) {
			all = append(all, w)
		}
	}
	return all
}

// title is how the tool writes its own name.
func (c *Carried) title() string { return strings.ToUpper(c.tool[:1]) + c.tool[1:] }

// TOML is the configuration. prefix is what stands before the names of tables: "tool.adderstone" in a
// pyproject.toml, "" in a file of our own.
func (c *Carried) TOML(prefix string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# Carried over from %s: %s.\n", c.title(), strings.Join(c.Files, ", "))
	if prefix != "" {
		fmt.Fprintf(&b, "[%s]\n", prefix)
		prefix += "."
	}
	if c.FailOn != "" {
		fmt.Fprintf(&b, "fail-on = %q\n", c.FailOn)
	}
	c.list(&b, "exclude", c.Exclude)
	c.list(&b, "enable", c.Enable)
	c.list(&b, "disable", c.Disable)
	for _, p := range c.Paths {
		fmt.Fprintf(&b, "\n[[%spaths]]\n", prefix)
		c.list(&b, "match", p.Match)
		c.list(&b, "enable", p.Enable)
		c.list(&b, "disable", p.Disable)
	}
	if len(c.Notes) > 0 {
		b.WriteString("\n# Not carried over:\n")
		for _, note := range c.Notes {
			b.WriteString("# - " + strings.Join(strings.Fields(note), " ") + "\n")
		}
	}
	return b.String()
}

// list writes a key with a word a line; ids of the other tool are explained by ours.
func (c *Carried) list(b *strings.Builder, key string, words []string) {
	if len(words) == 0 {
		return
	}
	fmt.Fprintf(b, "%s = [\n", key)
	for _, word := range words {
		fmt.Fprintf(b, "    %s,", quote(word))
		if ids := c.rules[strings.ToLower(word)]; key != "exclude" && key != "match" && len(ids) > 0 && ids[0] != word {
			b.WriteString("  # " + strings.Join(unique(ids), ", "))
		}
		b.WriteString("\n")
	}
	b.WriteString("]\n")
}

// quote writes a TOML string; one of Go is one of TOML but for \x and \a, which strconv writes for
// control characters.
func quote(s string) string {
	s = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1
		}
		return r
	}, s)
	return strconv.Quote(strings.ToValidUTF8(s, "?"))
}
