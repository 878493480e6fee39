package main

import (
	"os"
	"testing"

	"github.com/rogpeppe/go-internal/testscript"
)

// TestMain lets the golden scripts call `adderstone` as a command of its own process.
func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"adderstone": main})
}

// TestScripts runs testdata/script/*.txtar; `make update` rewrites what they expect.
func TestScripts(t *testing.T) {
	testscript.Run(t, testscript.Params{
		Dir:           "testdata/script",
		UpdateScripts: os.Getenv("ADDERSTONE_UPDATE") != "",
		Setup: func(env *testscript.Env) error {
			env.Setenv(databaseVariable, noDatabase) // a test downloads nothing
			return nil
		},
	})
}
