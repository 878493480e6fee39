package adderstone

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
)

// TestDocumentationExamples runs every console block of the README and the manual and compares what
// is printed. A block begins each command with "$ "; a line "..." stands for any number of lines.
// With ADDERSTONE_UPDATE set, blocks without "..." are rewritten.
func TestDocumentationExamples(t *testing.T) {
	binary := filepath.Join(t.TempDir(), "adderstone")
	if runtime.GOOS == "windows" {
		binary += ".exe"
	}
	if out, err := exec.Command("go", "build", "-o", binary, "./cmd/adderstone").CombinedOutput(); err != nil {
		t.Fatalf("build: %v\n%s", err, out)
	}
	t.Setenv("PATH", filepath.Dir(binary)+string(os.PathListSeparator)+os.Getenv("PATH"))
	t.Setenv("SOURCE_DATE_EPOCH", "1790000000")
	t.Setenv("XDG_CACHE_HOME", t.TempDir())
	pages, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, page := range append(pages, "README.md", "CONTRIBUTING.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		updated := consoleBlock.ReplaceAllStringFunc(string(text), func(block string) string {
			return checkBlock(t, page, block)
		})
		if os.Getenv("ADDERSTONE_UPDATE") != "" && updated != string(text) {
			if err := os.WriteFile(page, []byte(updated), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
}

// TestPictureIsUpToDate draws the picture of the README anew from what a scan prints today; `make update` rewrites it.
func TestPictureIsUpToDate(t *testing.T) {
	const page = "docs/scan.svg"
	files := []string{"testdata/shop/shop/accounts.py", "testdata/shop/shop/db.py"}
	scan := exec.Command("go", append([]string{"run", "./cmd/adderstone", "scan", "--color", "always", "--no-cache", "--fail-on", "never"}, files...)...)
	printed, err := scan.Output()
	if err != nil {
		t.Fatal(err)
	}
	picture := exec.Command("go", "run", "./release/picture", "-command", "adderstone scan "+strings.Join(files, " "))
	picture.Stdin = bytes.NewReader(printed)
	drawn, err := picture.Output()
	if err != nil {
		t.Fatal(err)
	}
	if os.Getenv("ADDERSTONE_UPDATE") != "" {
		if err := os.WriteFile(page, drawn, 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(drawn, want) {
		t.Errorf("%s is out of date: run make update", page)
	}
}

var consoleBlock = regexp.MustCompile("(?ms)^```console\n.*?^```$")

// checkBlock runs the commands of one block and returns the block with what they printed.
func checkBlock(t *testing.T, page, block string) string {
	t.Helper()
	body := strings.TrimSuffix(strings.TrimPrefix(block, "```console\n"), "```")
	var result strings.Builder
	result.WriteString("```console\n")
	for part := range strings.SplitSeq("\n"+body, "\n$ ") {
		command, want, _ := strings.Cut(part, "\n")
		if command == "" {
			continue
		}
		got := runExample(t, command)
		result.WriteString("$ " + command + "\n")
		if strings.Contains("\n"+want, "\n...\n") {
			result.WriteString(strings.TrimSuffix(want, "\n") + "\n")
		} else {
			result.WriteString(got)
		}
		if os.Getenv("ADDERSTONE_UPDATE") == "" && !matchesExample(want, got) {
			t.Errorf("%s: $ %s\nprints\n%s\nand the page says\n%s", page, command, got, want)
		}
	}
	return result.String() + "```"
}

func runExample(t *testing.T, command string) string {
	t.Helper()
	var out bytes.Buffer
	cmd := exec.Command("sh", "-c", command)
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Run(); err != nil && out.Len() == 0 {
		t.Errorf("$ %s: %v", command, err)
	}
	return out.String()
}

// matchesExample compares output with a page's, where "..." stands for any lines.
func matchesExample(want, got string) bool {
	pieces := strings.Split("\n"+strings.TrimRight(want, "\n")+"\n", "\n...\n")
	rest := "\n" + strings.TrimRight(got, "\n") + "\n"
	for i, piece := range pieces {
		at := strings.Index(rest, piece)
		if at < 0 || i == 0 && at > 0 {
			return false
		}
		rest = rest[at+len(piece):]
		if i < len(pieces)-1 {
			rest = "\n" + rest
		}
	}
	return strings.HasSuffix(strings.TrimRight(want, "\n"), "...") || strings.TrimSpace(rest) == ""
}

var markdownLink = regexp.MustCompile(`\]\(([^)#:]+)(?:#[^)]*)?\)`)

// TestManualIsConnected finds links that lead nowhere, and pages of the manual that no index names.
func TestManualIsConnected(t *testing.T) {
	pages, err := filepath.Glob("docs/*.md")
	if err != nil {
		t.Fatal(err)
	}
	linked := map[string]bool{"docs/README.md": true}
	for _, page := range append(pages, "README.md", "CONTRIBUTING.md", "ARCHITECTURE.md") {
		text, err := os.ReadFile(page)
		if err != nil {
			t.Fatal(err)
		}
		for _, link := range markdownLink.FindAllStringSubmatch(string(text), -1) {
			if !strings.Contains(link[1], ".") {
				continue // brackets in an example of code
			}
			target := filepath.ToSlash(filepath.Join(filepath.Dir(page), link[1]))
			if _, err := os.Stat(target); err != nil {
				t.Errorf("%s links to %s, which is not there", page, link[1])
			}
			if page == "docs/README.md" {
				linked[target] = true
			}
		}
	}
	for _, page := range pages {
		if !linked[filepath.ToSlash(page)] {
			t.Errorf("docs/README.md does not name %s", page)
		}
	}
}
