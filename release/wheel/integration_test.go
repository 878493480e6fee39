//go:build integration

package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// TestIntegrationWheelInstallsAndRuns builds the wheel of this platform, installs it with pip into a
// fresh environment and scans with what was installed.
func TestIntegrationWheelInstallsAndRuns(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	t.Chdir(root)
	dir := t.TempDir()
	if err := build(dir, "9.8.7", runtime.GOOS+"/"+runtime.GOARCH); err != nil {
		t.Fatal(err)
	}
	wheels, err := filepath.Glob(filepath.Join(dir, "*.whl"))
	if err != nil || len(wheels) != 1 {
		t.Fatalf("built %v, %v", wheels, err)
	}
	environment := filepath.Join(dir, "env")
	run(t, "python3", "-m", "venv", environment)
	bin := filepath.Join(environment, "bin")
	if runtime.GOOS == "windows" {
		bin = filepath.Join(environment, "Scripts")
	}
	run(t, filepath.Join(bin, "python"), "-m", "pip", "install", "--quiet", "--no-index", "--disable-pip-version-check", wheels[0])
	if out := run(t, filepath.Join(bin, "adderstone"), "version"); !strings.Contains(out, "adderstone 9.8.7") {
		t.Errorf("version says %s", out)
	}
	out := run(t, filepath.Join(bin, "adderstone"), "scan", "--fail-on", "never", "testdata/shop")
	if !strings.Contains(out, "command-injection") {
		t.Errorf("scan says %s", out)
	}
	run(t, filepath.Join(bin, "python"), "-m", "pip", "uninstall", "--quiet", "--yes", "adderstone")
	if _, err := os.Stat(filepath.Join(bin, "adderstone")); err == nil {
		t.Error("pip uninstall left the binary behind")
	}
}

func run(t *testing.T, name string, args ...string) string {
	t.Helper()
	out, err := exec.Command(name, args...).CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}
