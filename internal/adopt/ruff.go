package adopt

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/pelletier/go-toml/v2"
)

// ruff reads the file that Ruff would: .ruff.toml, ruff.toml, then pyproject.toml.
func (c *Carried) ruff(folder string) error {
	for _, name := range []string{".ruff.toml", "ruff.toml", "pyproject.toml"} {
		text, ok, err := c.file(folder, name)
		if err != nil {
			return err
		}
		if !ok {
			continue
		}
		document := map[string]any{}
		if err := toml.Unmarshal(text, &document); err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		where := name
		if name == "pyproject.toml" {
			tool, _ := document["tool"].(map[string]any)
			if document, ok = tool["ruff"].(map[string]any); !ok {
				continue
			}
			where = "[tool.ruff]"
		}
		c.Files = append(c.Files, name)
		c.ruffOptions(where, document)
		return nil
	}
	return nil
}

func (c *Carried) ruffOptions(where string, options map[string]any) {
	if extended, ok := options["extend"].(string); ok {
		c.note("%s, extend = %s: that file was not read", where, extended)
	}
	for _, key := range []string{"exclude", "extend-exclude"} {
		c.Exclude = append(c.Exclude, globs(texts(options[key]))...)
	}
	lint, _ := options["lint"].(map[string]any)
	for _, table := range []map[string]any{options, lint} { // before 0.2 the keys of lint stood at the top
		c.ruffLint(where, table)
	}
	c.Exclude = append(c.Exclude, globs(texts(lint["exclude"]))...)
}

func (c *Carried) ruffLint(where string, lint map[string]any) {
	for _, key := range []string{"select", "extend-select"} {
		if lint[key] != nil {
			c.ruffSelect(where+", "+key, texts(lint[key]))
		}
	}
	for _, key := range []string{"ignore", "extend-ignore"} {
		if lint[key] != nil {
			c.Disable = append(c.Disable, c.ruffCodes(where+", "+key, texts(lint[key]))...)
		}
	}
	for _, key := range []string{"per-file-ignores", "extend-per-file-ignores"} {
		table, _ := lint[key].(map[string]any)
		for _, pattern := range slices.Sorted(maps.Keys(table)) {
			codes := c.ruffCodes(where+", "+key, texts(table[pattern]))
			switch {
			case len(codes) == 0:
			case strings.HasPrefix(pattern, "!"):
				c.note("%s, %s, %s: a pattern that means all other files has no counterpart", where, key, pattern)
			default:
				c.Paths = append(c.Paths, Path{Match: globs([]string{pattern}), Disable: codes})
			}
		}
	}
	if table, ok := lint["flake8-bandit"].(map[string]any); ok && len(table) > 0 {
		c.note("%s, flake8-bandit: no counterpart for %s; write a rule, or models, where it matters", where, strings.Join(slices.Sorted(maps.Keys(table)), ", "))
	}
}

// ruffCode is how codes of security checks look: S101 of flake8-bandit, PLW1510 of Pylint. Sonar's S2612
// and Bandit's B101 are aliases too, and mean something else there.
var ruffCode = regexp.MustCompile(`^(S\d{3}|PL[A-Z]\d{4}|BLE\d{3}|DTZ\d{3}|EXE\d{3}|PGH\d{3})$`)

// ruffSelect switches on what is selected one by one. A whole family, such as S, runs here as far as it
// is right often enough; the rest is for an audit.
func (c *Carried) ruffSelect(where string, codes []string) {
	var single []string
	for _, code := range codes {
		switch {
		case code == "S" || code == "ALL":
			c.note("%s, %s: the rules of this family run as far as nine of ten reports are right; profile = \"audit\" runs all", where, code)
		default:
			single = append(single, code)
		}
	}
	c.Enable = append(c.Enable, c.ruffCodes(where, single)...)
}

// ruffCodes keeps codes and prefixes of codes that mean rules of ours. A prefix is written out as our
// ids. Codes of other families are no matter of security.
func (c *Carried) ruffCodes(where string, codes []string) []string {
	var kept, unknown []string
	for _, code := range codes {
		switch {
		case ruffCode.MatchString(code) && c.knows(code):
			kept = append(kept, code)
		case code == "ALL":
			c.note("%s, ALL: left out; exclude the files instead where nothing is to be checked", where)
		default:
			ids := c.withPrefix(code)
			kept = append(kept, ids...)
			if len(ids) == 0 && strings.HasPrefix(code, "S") && !strings.HasPrefix(code, "SIM") && !strings.HasPrefix(code, "SLF") && !strings.HasPrefix(code, "SLOT") {
				unknown = append(unknown, code)
			}
		}
	}
	if len(unknown) > 0 {
		c.note("%s: no rule here has the name %s", where, strings.Join(unknown, ", "))
	}
	return kept
}

// withPrefix returns our rules whose code in Ruff begins so: S5 means S501 to S509.
func (c *Carried) withPrefix(prefix string) []string {
	var ids []string
	if !strings.HasPrefix(prefix, "S") && !strings.HasPrefix(prefix, "PL") {
		return nil
	}
	for _, alias := range slices.Sorted(maps.Keys(c.rules)) {
		if code := strings.ToUpper(alias); ruffCode.MatchString(code) && strings.HasPrefix(code, prefix) {
			ids = append(ids, c.rules[alias]...)
		}
	}
	ids = unique(ids)
	slices.Sort(ids)
	return ids
}
