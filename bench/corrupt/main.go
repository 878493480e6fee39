// Command corrupt damages real files at random and makes sure that reading them neither crashes nor
// takes over a second: go run ./bench/corrupt [-files N] [-seed N] FOLDER. It is part of make parity.
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
	"time"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
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
	slow, worst := check(paths, *seed)
	fmt.Printf("%d damaged files read, slowest %v, %d over %v\n", len(paths), worst.Round(time.Millisecond), slow, limit)
	if slow > 0 {
		os.Exit(1)
	}
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
func check(paths []string, seed int64) (slow int, worst time.Duration) {
	var group sync.WaitGroup
	var mutex sync.Mutex
	next := make(chan int)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for i := range next {
				took := read(paths[i], rand.New(rand.NewSource(seed+int64(i))))
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

// read damages a file, reads it both ways and walks its tree.
func read(path string, random *rand.Rand) time.Duration {
	data, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	data = damage(data, random)
	start := time.Now()
	file := source.Decode(path, data)
	defer func() {
		if fault := recover(); fault != nil {
			fmt.Println(path, "crashed:", fault)
			panic(fault)
		}
	}()
	size := int32(len(file.Text))
	syntax.WalkTree(syntax.Parse(file), func(n syntax.Node) bool {
		if at := n.Span(); at.Start < 0 || at.End < at.Start || at.End > size {
			panic(fmt.Sprintf("%T at %v", n, at))
		}
		return true
	})
	syntax.ParseStrict(file)
	return time.Since(start)
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
