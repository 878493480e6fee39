package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
)

// TestReportsFollowTheSchema runs commands on real input and validates what they write.
func TestReportsFollowTheSchema(t *testing.T) {
	schema, err := jsonschema.NewCompiler().Compile("../../docs/report-1.schema.json")
	if err != nil {
		t.Fatal(err)
	}
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	repository := t.TempDir()
	write := func(text string) {
		t.Helper()
		if err := os.WriteFile(filepath.Join(repository, "settings.py"), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
		for _, args := range [][]string{{"init", "-q"}, {"add", "-A"}, {"-c", "user.name=Ada", "-c", "user.email=ada@shop.internal", "commit", "-qm", "settings"}} {
			if out, err := exec.Command("git", append([]string{"-C", repository}, args...)...).CombinedOutput(); err != nil {
				t.Fatalf("git %v: %v\n%s", args, err, out)
			}
		}
	}
	write("DATABASE_PASSWORD = 'vR7#kTq2!mZ9xLpW'\n")
	broken := t.TempDir()
	for name, text := range map[string]string{
		"broken.py":   "def broken(:\n    pass\neval(input())  # adderstone: allow[eval-used] reviewed\n",
		"notes.ipynb": `{"nbformat": 4, "nbformat_minor": 5, "metadata": {}, "cells": [{"cell_type": "code", "source": "import os, sys\nos.system(sys.argv[1])"}]}`,
	} {
		if err := os.WriteFile(filepath.Join(broken, name), []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	write("import os\nDATABASE_PASSWORD = os.environ['DATABASE_PASSWORD']\n")
	for _, args := range [][]string{
		{"scan", "--format", "json", "../../testdata/shop"},
		{"scan", "--format", "json", broken},
		{"secrets", "--format", "json", repository},
	} {
		var out bytes.Buffer
		root := newRootCommand()
		root.SetOut(&out)
		root.SetArgs(args)
		cmd, err := root.ExecuteC()
		if code := exitCode(cmd, err); code == exitNotDone {
			t.Errorf("%v: ends with %d: %v", args, code, err)
		}
		document, err := jsonschema.UnmarshalJSON(&out)
		if err != nil {
			t.Errorf("%v: %v", args, err)
			continue
		}
		if err := schema.Validate(document); err != nil {
			t.Errorf("%v: %v", args, err)
		}
	}
}
