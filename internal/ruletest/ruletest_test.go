package ruletest_test

import (
	"os"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/deps"
	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/ruletest"
	"github.com/adderstone/adderstone/internal/secret"
)

func TestBuiltInRulesSayWhatTheirFixturesSay(t *testing.T) {
	files := os.DirFS("../../rules")
	set, err := rule.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("ADDERSTONE_UPDATE") != "" {
		mended, err := ruletest.MendAll(files, set)
		if err != nil {
			t.Fatal(err)
		}
		for path, text := range mended {
			if err := os.WriteFile("../../rules/"+path, []byte(text), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	for _, failure := range ruletest.Run(files, set, ruletest.Options{Shapes: true}) {
		t.Error(failure)
	}
}

// TestPagesAreUpToDate compares the generated pages of the manual with the rules; `make update` rewrites them.
func TestPagesAreUpToDate(t *testing.T) {
	files := os.DirFS("../../rules")
	set, err := rule.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	kinds, err := secret.Load(files)
	if err != nil {
		t.Fatal(err)
	}
	var abouts []*finding.About
	for _, r := range set.Rules {
		abouts = append(abouts, &r.About)
	}
	for _, k := range kinds.Kinds {
		abouts = append(abouts, &k.About)
	}
	abouts = append(abouts, deps.Abouts...)
	tsv, err := os.ReadFile("../../docs/checklist.tsv")
	if err != nil {
		t.Fatal(err)
	}
	for path, want := range map[string]string{
		"../../docs/rules.md":     ruletest.RulesPage(files, set),
		"../../docs/checklist.md": ruletest.ChecklistPage(abouts, string(tsv)),
	} {
		if os.Getenv("ADDERSTONE_UPDATE") != "" {
			if err := os.WriteFile(path, []byte(want), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if got, err := os.ReadFile(path); err != nil || string(got) != want {
			t.Errorf("%s is not what the rules say (%v); run make update", path, err)
		}
	}
}

// TestLanguageIsDocumented holds the manual to the words that the language has.
func TestLanguageIsDocumented(t *testing.T) {
	page, err := os.ReadFile("../../docs/writing-rules.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range rule.Words() {
		if !strings.Contains(string(page), "`"+word+"`") {
			t.Errorf("docs/writing-rules.md does not say what `%s` means", word)
		}
	}
}
