package main

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
)

// versionPairs is how many pairs of a version and a specifier are compared.
const versionPairs = 100_000

// compareVersions asks packaging and `adderstone dev pep440` whether specifiers hold versions.
func compareVersions(s settings, _ []string) (int, error) {
	arguments := []string{filepath.Join(s.scripts, "oracle_pep440.py"), s.corpus, strconv.Itoa(versionPairs)}
	if s.advisories != "" {
		arguments = append(arguments, s.advisories)
	}
	packaging := exec.Command("python3", arguments...)
	packaging.Env = append(os.Environ(), "PYTHONPATH="+filepath.Join(s.peers, "..", "packaging"))
	packaging.Stderr = os.Stderr
	output, err := packaging.Output()
	if err != nil {
		return 0, fmt.Errorf("run packaging: %w", err)
	}
	var pairs, theirs []string
	for line := range strings.Lines(string(output)) {
		line = strings.TrimSuffix(line, "\n")
		at := strings.LastIndexByte(line, '\t')
		pairs = append(pairs, line[:at])
		theirs = append(theirs, line[at+1:])
	}
	ask := exec.Command(s.adderstone, "dev", "pep440")
	ask.Stdin = strings.NewReader(strings.Join(pairs, "\n") + "\n")
	ask.Stderr = os.Stderr
	output, err = ask.Output()
	if err != nil {
		return 0, fmt.Errorf("run adderstone dev pep440: %w", err)
	}
	ours := strings.Split(string(bytes.TrimSuffix(output, []byte("\n"))), "\n")
	if len(ours) != len(theirs) {
		return 0, fmt.Errorf("%d answers to %d pairs", len(ours), len(theirs))
	}
	differences := 0
	for i, pair := range pairs {
		if ours[i] == theirs[i] {
			continue
		}
		if differences++; differences <= s.show {
			fmt.Printf("%q: ours %s, packaging %s\n", pair, ours[i], theirs[i])
		}
	}
	fmt.Printf("pep440: %d of %d pairs agree\n", len(pairs)-differences, len(pairs))
	return differences, nil
}
