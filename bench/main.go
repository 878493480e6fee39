// Command bench measures Adderstone beside the tools people run today, on the corpus that
// bench/corpus.sh lays out, and appends every figure to bench/results.tsv.
//
//	make bench                  all sections
//	make bench SECTION=parse    one of parse, patterns, warm, flows, semgrep, bandit
//
// Figures are CPU seconds (user and system, of the process and all it started), wall seconds and
// peak resident memory as the kernel accounts for them. Commands that are compared alternate, and
// the best of several rounds counts; slow peers run once.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"time"
)

// settings are the program's flags.
type settings struct {
	adderstone, corpus, peers string
	rounds                    int
	results                   string
}

// sections are the measurements in the order they run.
var sections = []struct {
	name string
	run  func(*bench) error
}{
	{"parse", (*bench).parse},
	{"patterns", (*bench).patterns},
	{"warm", (*bench).warm},
	{"flows", (*bench).flows},
	{"semgrep", (*bench).semgrep},
	{"bandit", (*bench).bandit},
}

func main() {
	var s settings
	section := flag.String("section", "", "run only this section")
	flag.StringVar(&s.adderstone, "adderstone", ".cache/adderstone", "binary under test")
	flag.StringVar(&s.corpus, "corpus", ".cache/corpus", "folder made by bench/corpus.sh")
	flag.StringVar(&s.peers, "peers", ".cache/peers/bin", "folder of the peers' commands")
	flag.IntVar(&s.rounds, "rounds", 5, "rounds of alternating commands")
	flag.StringVar(&s.results, "results", "bench/results.tsv", "file the figures are appended to")
	flag.Parse()
	b := &bench{settings: s, commit: commit()}
	ran, failed := 0, 0
	for _, one := range sections {
		if *section != "" && *section != one.name {
			continue
		}
		ran++
		fmt.Printf("== %s\n", one.name)
		if err := one.run(b); err != nil {
			fmt.Fprintf(os.Stderr, "bench: %s: %v\n", one.name, err)
			failed++
		}
	}
	if ran == 0 {
		fmt.Fprintf(os.Stderr, "bench: there is no section %q\n", *section)
		os.Exit(2)
	}
	if failed > 0 {
		os.Exit(1)
	}
}

func commit() string {
	out, err := exec.Command("git", "rev-parse", "--short", "HEAD").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}

type bench struct {
	settings
	commit string
}

// A usage is what one run of a command took.
type usage struct {
	cpu, wall time.Duration
	peak      int64 // bytes
}

// A tree is a folder of the corpus with its size.
type tree struct {
	path                string
	files, lines, bytes int
}

// tree measures a folder of the corpus.
func (b *bench) tree(name string) (tree, error) {
	t := tree{path: filepath.Join(b.corpus, name)}
	err := filepath.WalkDir(t.path, func(path string, entry fs.DirEntry, err error) error {
		if err != nil || !entry.Type().IsRegular() || filepath.Ext(path) != ".py" {
			return err
		}
		data, err := os.ReadFile(path)
		t.files++
		t.bytes += len(data)
		t.lines += strings.Count(string(data), "\n")
		return err
	})
	if err == nil && t.files == 0 {
		err = fmt.Errorf("%s has no Python files", t.path)
	}
	fmt.Printf("%s: %d files, %d lines, %.1f MB\n", name, t.files, t.lines, float64(t.bytes)/1e6)
	return t, err
}

// A contender is a command to measure.
type contender struct {
	name    string
	command []string
	env     []string
}

// run measures one run. Exit code 1 is how all of these tools say that they found something.
func (c contender) run() (usage, error) {
	command := exec.Command(c.command[0], c.command[1:]...)
	command.Env = append(os.Environ(), c.env...)
	var stderr strings.Builder
	command.Stderr = &stderr
	start := time.Now()
	err := command.Run()
	u := usage{wall: time.Since(start)}
	var exit *exec.ExitError
	if errors.As(err, &exit) && exit.ExitCode() == 1 {
		err = nil
	}
	if err != nil {
		return u, fmt.Errorf("%s: %w: %s", strings.Join(c.command, " "), err, tail(stderr.String(), 400))
	}
	state := command.ProcessState
	u.cpu = state.UserTime() + state.SystemTime()
	u.peak = state.SysUsage().(*syscall.Rusage).Maxrss << 10
	return u, nil
}

func tail(text string, size int) string { return text[max(0, len(text)-size):] }

// race runs the contenders in turn, prints and records the best of each, and returns them in order.
func (b *bench) race(section string, t tree, rounds int, contenders ...contender) ([]usage, error) {
	best := make([]usage, len(contenders))
	for range rounds {
		for i, c := range contenders {
			u, err := c.run()
			if err != nil {
				return nil, err
			}
			if best[i].cpu == 0 || u.cpu < best[i].cpu {
				best[i].cpu, best[i].peak = u.cpu, u.peak
			}
			if best[i].wall == 0 || u.wall < best[i].wall {
				best[i].wall = u.wall
			}
		}
	}
	for i, c := range contenders {
		if err := b.record(section, c.name, t, best[i]); err != nil {
			return nil, err
		}
	}
	return best, nil
}

// record prints a figure and appends it to the results.
func (b *bench) record(section, name string, t tree, u usage) error {
	rate := float64(t.bytes) / 1e6 / u.cpu.Seconds()
	fmt.Printf("%-28s cpu %8.3f s  wall %8.3f s  peak %7.1f MB  %8.2f MB/s and %.0f lines/s of CPU\n",
		name, u.cpu.Seconds(), u.wall.Seconds(), float64(u.peak)/1e6, rate, float64(t.lines)/u.cpu.Seconds())
	out, err := os.OpenFile(b.results, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer out.Close()
	if info, err := out.Stat(); err == nil && info.Size() == 0 {
		fmt.Fprintln(out, "date\tcommit\tsection\tcommand\ttree\tlines\tbytes\tcpu s\twall s\tpeak MB")
	}
	_, err = fmt.Fprintf(out, "%s\t%s\t%s\t%s\t%s\t%d\t%d\t%.3f\t%.3f\t%.1f\n", time.Now().UTC().Format(time.DateOnly), b.commit,
		section, name, filepath.Base(t.path), t.lines, t.bytes, u.cpu.Seconds(), u.wall.Seconds(), float64(u.peak)/1e6)
	return err
}

// compare prints how the first usage relates to the second.
func compare(name string, ours, theirs usage) {
	fmt.Printf("against %s: %.2f of its CPU, %.2f of its wall time (%.1f and %.1f times less)\n", name,
		ours.cpu.Seconds()/theirs.cpu.Seconds(), ours.wall.Seconds()/theirs.wall.Seconds(),
		theirs.cpu.Seconds()/ours.cpu.Seconds(), theirs.wall.Seconds()/ours.wall.Seconds())
}

func (b *bench) ruff(rules, path string) contender {
	return contender{name: "ruff " + rules, command: []string{filepath.Join(b.peers, "ruff"), "check", "--select", rules,
		"--no-cache", "--isolated", "--quiet", "--exit-zero", "--no-respect-gitignore", "--config", "exclude = []", path}}
}

// parse compares lexing and parsing with Ruff's fastest run that does both.
func (b *bench) parse() error {
	t, err := b.tree("bench1m")
	if err != nil {
		return err
	}
	list, err := listFiles(t.path)
	if err != nil {
		return err
	}
	defer os.Remove(list)
	ours := contender{name: "adderstone dev ast --count", command: []string{b.adderstone, "dev", "ast", "--count", "--list", list}}
	best, err := b.race("parse", t, b.rounds, ours, b.ruff("W605", t.path))
	if err != nil {
		return err
	}
	compare("ruff W605", best[0], best[1])
	return nil
}

// listFiles writes the paths of a folder's Python files to a temporary file.
func listFiles(root string) (string, error) {
	list, err := os.CreateTemp("", "bench-*.list")
	if err != nil {
		return "", err
	}
	defer list.Close()
	err = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && entry.Type().IsRegular() && filepath.Ext(path) == ".py" {
			_, err = fmt.Fprintln(list, path)
		}
		return err
	})
	return list.Name(), err
}

func (b *bench) scan(name, path string, flags ...string) contender {
	command := append([]string{b.adderstone, "scan", "--quiet", "--format", "json=" + os.DevNull}, flags...)
	return contender{name: name, command: append(command, path)}
}

// patterns compares the pattern checks with Ruff's S rules and, once, with Bandit.
func (b *bench) patterns() error {
	t, err := b.tree("bench1m")
	if err != nil {
		return err
	}
	best, err := b.race("patterns", t, b.rounds, b.scan("scan --only patterns", t.path, "--only", "patterns", "--no-cache"), b.ruff("S", t.path))
	if err != nil {
		return err
	}
	slow, err := b.race("patterns", t, 1, b.banditContender(t.path))
	if err != nil {
		return err
	}
	compare("ruff S", best[0], best[1])
	compare("bandit", best[0], slow[0])
	return nil
}

// warm measures the second scan of a tree that did not change.
func (b *bench) warm() error {
	t, err := b.tree("bench1m")
	if err != nil {
		return err
	}
	folder, err := os.MkdirTemp("", "bench-cache-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(folder)
	scan := b.scan("scan", t.path)
	scan.env = []string{"XDG_CACHE_HOME=" + folder}
	for _, name := range []string{"scan, cold cache", "scan, warm cache"} {
		scan.name = name
		if _, err := b.race("warm", t, 1, scan); err != nil {
			return err
		}
	}
	return nil
}

// flows measures the whole scan on trees of growing size and how its cost grows with them.
func (b *bench) flows() error {
	var sizes, costs []float64
	for _, name := range []string{"bench100k", "bench1m", "bench5m"} {
		t, err := b.tree(name)
		if err != nil {
			return err
		}
		best, err := b.race("flows", t, 1, b.scan("scan", t.path, "--no-cache"))
		if err != nil {
			return err
		}
		sizes = append(sizes, float64(t.lines))
		costs = append(costs, best[0].cpu.Seconds())
	}
	for i := 1; i < len(sizes); i++ {
		fmt.Printf("growth from %.0f to %.0f lines: exponent %.2f\n", sizes[i-1], sizes[i],
			math.Log(costs[i]/costs[i-1])/math.Log(sizes[i]/sizes[i-1]))
	}
	return nil
}

// semgrep compares the whole scan with Semgrep and a hundred local rules, half of them for data flow.
func (b *bench) semgrep() error {
	t, err := b.tree("bench100k")
	if err != nil {
		return err
	}
	theirs := contender{name: "semgrep, 100 rules", command: []string{filepath.Join(b.peers, "semgrep"), "scan", "--metrics", "off",
		"--disable-version-check", "--no-git-ignore", "--quiet", "--json", "--config", "bench/semgrep", t.path}}
	best, err := b.race("semgrep", t, 1, b.scan("scan", t.path, "--no-cache"), theirs)
	if err != nil {
		return err
	}
	compare("semgrep", best[0], best[1])
	return nil
}

func (b *bench) banditContender(path string) contender {
	return contender{name: "bandit", command: []string{filepath.Join(b.peers, "bandit"), "-r", "-q", "-f", "json", path}}
}

// bandit compares Bandit's own command line on both.
func (b *bench) bandit() error {
	t, err := b.tree("bench1m")
	if err != nil {
		return err
	}
	ours := contender{name: "adderstone bandit", command: []string{b.adderstone, "bandit", "-r", "-q", "-f", "json", t.path}}
	fast, err := b.race("bandit", t, b.rounds, ours)
	if err != nil {
		return err
	}
	slow, err := b.race("bandit", t, 1, b.banditContender(t.path))
	if err != nil {
		return err
	}
	compare("bandit", fast[0], slow[0])
	return nil
}
