//go:build integration

package precommit

import (
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"testing"
)

// TestIntegrationPreCommitRunsTheHook installs pre-commit from PyPI, lets it build the hook from this
// repository, and commits a file that is wrong and one that is right.
func TestIntegrationPreCommitRunsTheHook(t *testing.T) {
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	environment := filepath.Join(dir, "env")
	bin := filepath.Join(environment, "bin")
	if runtime.GOOS == "windows" {
		bin = filepath.Join(environment, "Scripts")
	}
	must(t, dir, "python3", "-m", "venv", environment)
	must(t, dir, filepath.Join(bin, "python"), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "pre-commit")
	t.Setenv("PRE_COMMIT_HOME", filepath.Join(dir, "cache"))
	// pre-commit gives every hook a GOPATH of its own; its modules need not be fetched and unpacked anew there, a gigabyte each time.
	t.Setenv("GOMODCACHE", strings.TrimSpace(must(t, root, "go", "env", "GOMODCACHE")))
	for _, variable := range []string{"GIT_AUTHOR", "GIT_COMMITTER"} {
		t.Setenv(variable+"_NAME", "Test")
		t.Setenv(variable+"_EMAIL", "test@example.org")
	}
	for i, setting := range [][2]string{{"gc.auto", "0"}, {"maintenance.auto", "false"}} { // packing goes on in the background, in a folder that is being removed
		t.Setenv("GIT_CONFIG_KEY_"+strconv.Itoa(i), setting[0])
		t.Setenv("GIT_CONFIG_VALUE_"+strconv.Itoa(i), setting[1])
	}
	t.Setenv("GIT_CONFIG_COUNT", "2")
	hooks := copyOf(t, root, filepath.Join(dir, "hooks"))
	project := filepath.Join(dir, "project")
	must(t, dir, "git", "init", "-q", project)
	config := "repos:\n- repo: " + hooks + "\n  rev: " + strings.TrimSpace(must(t, hooks, "git", "rev-parse", "HEAD")) + "\n  hooks:\n  - id: adderstone\n"
	write(t, project, ".pre-commit-config.yaml", config)
	write(t, project, "good.py", "import yaml\n\nyaml.safe_load(text)\n")
	must(t, project, filepath.Join(bin, "pre-commit"), "install")
	must(t, project, "git", "add", "-A")
	must(t, project, "git", "commit", "-q", "-m", "good")

	write(t, project, "bad.py", "import yaml\n\nyaml.load(text, Loader=yaml.Loader)\n")
	must(t, project, "git", "add", "-A")
	out, err := in(project, "git", "commit", "-q", "-m", "bad")
	if err == nil || !strings.Contains(out, "yaml-unsafe-load") {
		t.Errorf("the commit was let through: %v\n%s", err, out)
	}
}

// copyOf makes a repository of the files of this one as they are, committed or not.
func copyOf(t *testing.T, root, target string) string {
	t.Helper()
	for _, name := range strings.Split(must(t, root, "git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"), "\x00") {
		text, err := os.ReadFile(filepath.Join(root, name))
		if name == "" || err != nil {
			continue // deleted in the work tree
		}
		write(t, target, name, string(text))
	}
	must(t, target, "git", "init", "-q")
	must(t, target, "git", "add", "-A")
	must(t, target, "git", "commit", "-q", "-m", "as it is")
	return target
}

func write(t *testing.T, folder, name, text string) {
	t.Helper()
	path := filepath.Join(folder, filepath.FromSlash(name))
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

func must(t *testing.T, folder, name string, args ...string) string {
	t.Helper()
	out, err := in(folder, name, args...)
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return out
}

func in(folder, name string, args ...string) (string, error) {
	cmd := exec.Command(name, args...)
	cmd.Dir = folder
	out, err := cmd.CombinedOutput()
	return string(out), err
}
