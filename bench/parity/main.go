// Command parity compares Adderstone with the outside world in bulk: its trees and symbol tables with
// CPython's, its versions with packaging's, its Bandit mode with Bandit's.
//
//	go run ./bench/parity [flags] ast|symtable|pep440|bandit [PATH...]
//
// Without a PATH, ast, symtable and bandit read everything in the corpus folder. What the slow side
// answered is kept in the cache folder by content, so that only the first run takes long. The exit
// code is 1 if anything differs.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
)

// settings are the program's flags.
type settings struct {
	adderstone string // the binary under test
	oracle     string // python3.14 as bench/oracle.sh prints it
	peers      string // folder with bandit, as bench/peers.sh prints it
	corpus     string // folder with all/
	cache      string
	scripts    string // folder with the oracle's scripts
	advisories string // file of versions and ranges for pep440, one JSON a line, gzipped
	show       int    // how many differences to print
	report     string // file for all of them
	jobs       int
}

func main() {
	var s settings
	flag.StringVar(&s.adderstone, "adderstone", "./adderstone", "binary under test")
	flag.StringVar(&s.oracle, "oracle", "", "python3.14, see bench/oracle.sh")
	flag.StringVar(&s.peers, "peers", "", "folder of the peers' commands, see bench/peers.sh")
	flag.StringVar(&s.corpus, "corpus", ".cache/corpus", "folder made by bench/corpus.sh")
	flag.StringVar(&s.cache, "cache", ".cache", "folder for the slow side's answers")
	flag.StringVar(&s.scripts, "scripts", "bench", "folder of the oracle's scripts")
	flag.StringVar(&s.advisories, "advisories", "", "advisories.jsonl.gz: more versions and ranges for pep440")
	flag.IntVar(&s.show, "show", 10, "differences to print")
	flag.StringVar(&s.report, "report", "", "file to write all differences to")
	flag.IntVar(&s.jobs, "jobs", 2, "processes of the slow side")
	flag.Parse()

	compare := map[string]func(settings, []string) (differences int, err error){
		"ast":      compareTrees,
		"symtable": compareTables,
		"pep440":   compareVersions,
		"bandit":   compareBandit,
	}[flag.Arg(0)]
	if compare == nil {
		flag.Usage()
		os.Exit(2)
	}
	paths := flag.Args()[1:]
	if len(paths) == 0 {
		paths = []string{filepath.Join(s.corpus, "all")}
	}
	differences, err := compare(s, paths)
	if err != nil {
		fmt.Fprintln(os.Stderr, "parity:", err)
		os.Exit(2)
	}
	if differences > 0 {
		os.Exit(1)
	}
}
