package adopt_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/adderstone/adderstone/internal/adopt"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/policy"
)

var abouts = []*finding.About{
	{ID: "assert-for-access", Family: "auth", Aliases: []string{"B101", "S101"}},
	{ID: "sql-text-built", Family: "injection", Aliases: []string{"B608", "S608", "S2077"}},
	{ID: "subprocess-shell-true", Family: "injection", Aliases: []string{"B602", "S602", "subprocess-shell-true"}},
}

// FuzzFrom holds that whatever a tool was told becomes a configuration that loads, or an error.
func FuzzFrom(f *testing.F) {
	f.Add("bandit", ".bandit", "[bandit]\nexclude: a,\"b\"\n  c\\d\nskips = B101\nlevel = 3\n")
	f.Add("bandit", "bandit.yaml", "tests: [B602, 3]\nassert_used: {skips: ['*/x.py']}\n")
	f.Add("bandit", "pyproject.toml", "[tool.bandit]\nskips = ['B101']\n")
	f.Add("ruff", "ruff.toml", "select = ['S', 'S6']\n[lint.per-file-ignores]\n'a/*' = ['S1']\n'!b' = ['S101']\n")
	f.Add("semgrep", ".semgrepignore", ":include x\n*.py\n!a.py\n")
	f.Add("semgrep", ".semgrep.yml", "rules: [{id: a.subprocess-shell-true, paths: {include: ['\u0007']}}]\n")
	f.Fuzz(func(t *testing.T, tool, name, text string) {
		dir := t.TempDir()
		if name != filepath.Base(name) || os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600) != nil {
			return // no name of a file
		}
		carried, err := adopt.From(tool, dir, abouts)
		if err != nil {
			return
		}
		for file, prefix := range map[string]string{"adderstone.toml": "", "pyproject.toml": "tool.adderstone"} {
			config, err := policy.Parse(file, []byte(carried.TOML(prefix)))
			if err == nil {
				err = config.CheckRules(abouts)
			}
			if err != nil {
				t.Errorf("%s: %v\n%s", file, err, carried.TOML(prefix))
			}
		}
	})
}

// TestSonarsAndBanditsCodesAreNotRuffs: S2077 and B608 are aliases of a rule whose code in Ruff is S608.
func TestSonarsAndBanditsCodesAreNotRuffs(t *testing.T) {
	dir := t.TempDir()
	config := "[lint]\nignore = ['S2', 'B6', 'S602']\n"
	if err := os.WriteFile(filepath.Join(dir, "ruff.toml"), []byte(config), 0o600); err != nil {
		t.Fatal(err)
	}
	carried, err := adopt.From("ruff", dir, abouts)
	if err != nil || len(carried.Disable) != 1 || carried.Disable[0] != "S602" {
		t.Errorf("%s became disable = %q, %v", config, carried.Disable, err)
	}
}
