// Command corrupt damages real files at random and makes sure that neither reading them nor running rules and flows
// over them crashes or takes over a second of CPU time: go run ./bench/corrupt [-files N] [-seed N] FOLDER. It is part
// of make parity, and for Linux.
package main

import (
	"flag"
	"fmt"
	"io/fs"
	"math/rand"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/resolve"
	"github.com/adderstone/adderstone/internal/rule"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
	"github.com/adderstone/adderstone/internal/taint"
	"github.com/adderstone/adderstone/rules"
)

const limit = time.Second

func main() {
	files := flag.Int("files", 10_000, "number of files to damage")
	seed := flag.Int64("seed", 1, "seed of the damage")
	flag.Parse()
	paths, err := choose(flag.Arg(0), *files, *seed)
	if err != nil || len(paths) == 0 {
		fmt.Fprintln(os.Stderr, "no Python files:", err)
		os.Exit(2)
	}
	a, err := newAnalysis()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(2)
	}
	slow, worst := a.check(paths, *seed)
	fmt.Printf("%d damaged files read and analysed, slowest %v, %d over %v, %d crashes\n",
		len(paths), worst.Round(time.Millisecond), slow, limit, a.crashes.Load())
	if slow > 0 || a.crashes.Load() > 0 {
		os.Exit(1)
	}
}

// An analysis is what is done with each file: every rule, and flows that begin at every parameter.
type analysis struct {
	rules   *rule.Set
	model   *taint.Model
	crashes atomic.Int64
}

func newAnalysis() (*analysis, error) {
	set, err := rule.Load(rules.Files)
	if err != nil {
		return nil, err
	}
	model, err := rule.LoadModel(set, rules.Files)
	return &analysis{rules: set.Select(rule.Environment{}, true), model: model}, err
}

// of analyses one file. Flows catch crashes and make problems of them, as in a scan.
func (a *analysis) of(tree *syntax.Tree) {
	p := resolve.Link([]*syntax.Tree{tree}, nil)
	p.Facts = rule.Facts(a.model)
	a.rules.CheckModule(p.Modules[0])
	for _, problem := range taint.Solve(p, a.model, taint.Options{Library: true}).Problems {
		if problem.Kind == finding.ProblemCrash {
			a.crashes.Add(1)
			fmt.Printf("%s:%d: %s\n", problem.Path, problem.Line, problem.Message)
		}
	}
}

// threadTime is the CPU time of this thread, which other work on the machine does not lengthen.
func threadTime() time.Duration {
	const thread = 1 // RUSAGE_THREAD
	var usage syscall.Rusage
	if err := syscall.Getrusage(thread, &usage); err != nil {
		panic(err)
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// choose returns files below a folder, drawn at random.
func choose(folder string, n int, seed int64) (paths []string, err error) {
	err = filepath.WalkDir(folder, func(path string, _ fs.DirEntry, err error) error {
		if err == nil && strings.HasSuffix(path, ".py") {
			paths = append(paths, path)
		}
		return err
	})
	random := rand.New(rand.NewSource(seed))
	random.Shuffle(len(paths), func(i, j int) { paths[i], paths[j] = paths[j], paths[i] })
	return paths[:min(n, len(paths))], err
}

// check reads each file damaged and counts those that took too long.
func (a *analysis) check(paths []string, seed int64) (slow int, worst time.Duration) {
	var group sync.WaitGroup
	var mutex sync.Mutex
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			runtime.LockOSThread()
			for i := range next {
				took := a.read(paths[i], rand.New(rand.NewSource(seed+int64(i))))
				mutex.Lock()
				worst = max(worst, took)
				if took > limit {
					slow++
					fmt.Println(paths[i], "took", took)
				}
				mutex.Unlock()
			}
		})
	}
	for i := range paths {
		next <- i
	}
	close(next)
	group.Wait()
	return slow, worst
}

// read damages a file, reads it both ways, walks its tree and analyses it.
func (a *analysis) read(path string, random *rand.Rand) time.Duration {
	data, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	data = damage(data, random)
	start := threadTime()
	file := source.Decode(path, data)
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Println(path, "crashed:", fault)
			panic(fault)
		}
	}()
	size := int32(len(file.Text))
	tree := syntax.Parse(file)
	syntax.WalkTree(tree, func(n syntax.Node) bool {
		if at := n.Span(); at.Start < 0 || at.End < at.Start || at.End > size {
			panic(fmt.Sprintf("%T at %v", n, at))
		}
		return true
	})
	syntax.ParseStrict(file)
	a.of(tree)
	return threadTime() - start
}

// damage changes up to twenty bytes, or cuts or repeats a piece.
func damage(data []byte, random *rand.Rand) []byte {
	const telling = "()[]{}'\"\\:=,.#@\n\r\t \x00\xff"
	for range 1 + random.Intn(20) {
		if len(data) == 0 {
			return data
		}
		at := random.Intn(len(data))
		switch random.Intn(4) {
		case 0:
			data[at] = byte(random.Intn(256))
		case 1:
			data[at] = telling[random.Intn(len(telling))]
		case 2:
			data = append(data[:at], data[min(len(data), at+random.Intn(100)):]...)
		default:
			end := min(len(data), at+random.Intn(100))
			data = append(data[:end:end], data[at:]...)
		}
	}
	return data
}
