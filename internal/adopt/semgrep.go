package adopt

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// semgrep reads .semgrepignore and the rule files that Semgrep finds by itself.
func (c *Carried) semgrep(folder string) error {
	text, ok, err := c.file(folder, ".semgrepignore")
	if err != nil {
		return err
	}
	if ok {
		c.Files = append(c.Files, ".semgrepignore")
		c.semgrepIgnore(string(text))
	}
	names := []string{".semgrep.yml", ".semgrep.yaml", "semgrep.yml", "semgrep.yaml"}
	for _, ending := range []string{"yml", "yaml"} {
		found, err := filepath.Glob(filepath.Join(folder, ".semgrep", "*."+ending))
		if err != nil {
			return err
		}
		for _, name := range found {
			names = append(names, ".semgrep/"+filepath.Base(name))
		}
	}
	slices.Sort(names)
	for _, name := range names {
		if info, err := os.Stat(filepath.Join(folder, name)); err != nil || info.IsDir() {
			continue
		}
		text, _, err := c.file(folder, name)
		if err != nil {
			return err
		}
		if err := c.semgrepRules(name, text); err != nil {
			return err
		}
	}
	return nil
}

// semgrepIgnore reads the language of .gitignore with :include.
func (c *Carried) semgrepIgnore(text string) {
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		switch {
		case line == "" || line[0] == '#':
		case strings.HasPrefix(line, ":include"):
			if !strings.Contains(line, ".gitignore") { // which holds here anyway
				c.note(".semgrepignore, %s: that file was not read", line)
			}
		default:
			c.Exclude = append(c.Exclude, line)
		}
	}
}

// semgrepRules reads a file of rules. Where an id, or its last part, is an alias of ours, the paths of the
// rule are carried over; patterns are not.
func (c *Carried) semgrepRules(name string, text []byte) error {
	var document struct {
		Rules []struct {
			ID    string `yaml:"id"`
			Paths struct {
				Include []string `yaml:"include"`
				Exclude []string `yaml:"exclude"`
			} `yaml:"paths"`
		} `yaml:"rules"`
	}
	if err := yaml.Unmarshal(text, &document); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	c.Files = append(c.Files, name)
	for _, r := range document.Rules {
		id := r.ID[strings.LastIndexByte(r.ID, '.')+1:]
		if !c.knows(id) {
			c.note("%s, %s: a pattern of your own; write it as a rule (adderstone rules new)", name, r.ID)
			continue
		}
		switch {
		case len(r.Paths.Include) > 0:
			c.Disable = append(c.Disable, id)
			c.Paths = append(c.Paths, Path{Match: globs(r.Paths.Include), Enable: []string{id}})
		default:
			c.Enable = append(c.Enable, id)
		}
		if len(r.Paths.Exclude) > 0 {
			c.Paths = append(c.Paths, Path{Match: globs(r.Paths.Exclude), Disable: []string{id}})
		}
	}
	return nil
}
