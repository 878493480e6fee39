package adopt

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/bandit"
)

// bandit reads every place in which Bandit looks for its configuration, or is commonly told to.
func (c *Carried) bandit(folder string) error {
	for _, name := range []string{".bandit", "setup.cfg", "tox.ini"} {
		text, ok, err := c.file(folder, name)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		if options, is := bandit.ParseIni(string(text)); is {
			c.Files = append(c.Files, name)
			c.banditIni(name, options)
		} else if name == ".bandit" { // a YAML file of that name, for -c
			if err := c.banditYAML(name, text); err != nil {
				return err
			}
		}
	}
	for _, name := range []string{"bandit.yaml", "bandit.yml", ".bandit.yaml", ".bandit.yml"} {
		text, ok, err := c.file(folder, name)
		if err != nil {
			return err
		}
		if ok {
			if err := c.banditYAML(name, text); err != nil {
				return err
			}
		}
	}
	text, ok, err := c.file(folder, "pyproject.toml")
	if err != nil || !ok {
		return err
	}
	var document struct {
		Tool struct {
			Bandit map[string]any `toml:"bandit"`
		} `toml:"tool"`
	}
	if err := toml.Unmarshal(text, &document); err != nil {
		return fmt.Errorf("pyproject.toml: %w", err)
	}
	if document.Tool.Bandit != nil {
		c.Files = append(c.Files, "pyproject.toml")
		c.banditOptions("[tool.bandit]", document.Tool.Bandit)
	}
	return nil
}

func (c *Carried) banditYAML(name string, text []byte) error {
	options := map[string]any{}
	if err := yaml.Unmarshal(text, &options); err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	c.Files = append(c.Files, name)
	c.banditOptions(name, options)
	return nil
}

// banditLevels are what severity numbers of a .bandit mean.
var banditLevels = map[string]string{"1": "low", "2": "medium", "3": "high", "low": "low", "medium": "medium", "high": "high"}

// banditIni reads the options of a section [bandit], which are those of the command line.
func (c *Carried) banditIni(name string, options map[string]string) {
	split := func(text string) []string {
		return strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == '\n' || r == ' ' })
	}
	for _, key := range slices.Sorted(maps.Keys(options)) {
		value := options[key]
		switch key {
		case "exclude", "excluded_paths":
			c.Exclude = append(c.Exclude, globs(split(value))...)
		case "skips":
			c.Disable = append(c.Disable, c.known(name+", skips", split(value))...)
		case "tests":
			c.banditTests(name, split(value))
		case "level", "severity":
			if level := banditLevels[strings.ToLower(value)]; level != "" {
				c.FailOn = level
			}
		case "targets":
			c.note("%s, targets = %s: name them on the command line: adderstone scan %s", name, value, strings.Join(split(value), " "))
		case "baseline":
			c.note("%s, baseline = %s: fingerprints differ; write a new one with adderstone baseline", name, value)
		case "recursive", "aggregate", "quiet", "verbose", "debug":
		default:
			c.note("%s, %s = %s: there is no such setting here", name, key, value)
		}
	}
}

// banditOptions reads the keys of a YAML file or of [tool.bandit].
func (c *Carried) banditOptions(name string, options map[string]any) {
	for _, key := range slices.Sorted(maps.Keys(options)) {
		value := options[key]
		switch key {
		case "exclude_dirs", "exclude":
			c.Exclude = append(c.Exclude, globs(texts(value))...)
		case "skips":
			c.Disable = append(c.Disable, c.known(name+", skips", texts(value))...)
		case "tests":
			c.banditTests(name, texts(value))
		case "assert_used":
			if table, ok := value.(map[string]any); ok {
				if skips := globs(texts(table["skips"])); len(skips) > 0 {
					c.Paths = append(c.Paths, Path{Match: skips, Disable: []string{"B101"}})
				}
			}
		case "targets":
			c.note("%s, targets: name them on the command line: adderstone scan %s", name, strings.Join(texts(value), " "))
		case "recursive":
		case "profiles":
			c.note("%s, profiles: a choice of rules with a name has no counterpart; give each its own file, for --config", name)
		default:
			if table, ok := value.(map[string]any); ok && len(table) > 0 {
				c.note("%s, %s: options of one test have no counterpart; write a rule, or models, where it matters", name, key)
				continue
			}
			c.note("%s, %s: there is no such setting here", name, key)
		}
	}
}

// banditTests is a list of the only tests that run. Here all rules run that are right often enough;
// those named are switched on as well.
func (c *Carried) banditTests(name string, tests []string) {
	if len(tests) == 0 {
		return
	}
	c.Enable = append(c.Enable, c.known(name+", tests", tests)...)
	c.note("%s, tests: these are on, but a list of the only rules has no counterpart; the others of the profile run too", name)
}

// texts reads a list of texts, or one with commas.
func texts(value any) []string {
	switch v := value.(type) {
	case string:
		return strings.FieldsFunc(v, func(r rune) bool { return r == ',' })
	case []any:
		var all []string
		for _, item := range v {
			all = append(all, fmt.Sprint(item))
		}
		return all
	}
	return nil
}
