package main

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
)

// batchSize is how many files one process of the oracle reads.
const batchSize = 400

func inspect(path string) (pythonFile, error) {
	data, err := os.ReadFile(path)
	if err != nil {
		return pythonFile{}, err
	}
	sum := sha256.Sum256(data)
	return pythonFile{path, bytes.Count(data, []byte("\n")), len(data), hex.EncodeToString(sum[:16])}, nil
}

// oracleAnswers returns what CPython answers for each file, from the cache where it knows the content.
func oracleAnswers(s settings, r reading, files []pythonFile) ([]string, error) {
	store := filepath.Join(s.cache, "oracle-"+r.name+".tsv")
	known, err := readStore(store)
	if err != nil {
		return nil, err
	}
	if err := askOracle(s, r, unknown(files, known), store, known); err != nil {
		return nil, err
	}
	answers := make([]string, len(files))
	for i, file := range files {
		answers[i] = known[file.hash]
	}
	return answers, nil
}

func unknown(files []pythonFile, known map[string]string) []pythonFile {
	var rest []pythonFile
	asked := map[string]bool{}
	for _, file := range files {
		if _, ok := known[file.hash]; !ok && !asked[file.hash] {
			asked[file.hash] = true
			rest = append(rest, file)
		}
	}
	return rest
}

// readStore reads CONTENT_HASH<TAB>ANSWER lines; a store that does not exist is empty.
func readStore(path string) (map[string]string, error) {
	known := map[string]string{}
	data, err := os.ReadFile(path)
	if err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	for line := range strings.Lines(string(data)) {
		if hash, answer, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t"); ok {
			known[hash] = answer
		}
	}
	return known, nil
}

// askOracle runs the oracle on the files, some processes at a time, adds what it answers to known and
// appends it to the store.
func askOracle(s settings, r reading, files []pythonFile, store string, known map[string]string) error {
	if len(files) == 0 {
		return nil
	}
	if err := os.MkdirAll(s.cache, 0o777); err != nil {
		return err
	}
	out, err := os.OpenFile(store, os.O_CREATE|os.O_APPEND|os.O_WRONLY, 0o666)
	if err != nil {
		return err
	}
	defer out.Close()
	batches := make(chan []pythonFile)
	results := make(chan map[string]string)
	var workers sync.WaitGroup
	for range s.jobs {
		workers.Go(func() {
			for batch := range batches {
				results <- askBatch(s, r, batch)
			}
		})
	}
	go func() {
		for start := 0; start < len(files); start += batchSize {
			batches <- files[start:min(start+batchSize, len(files))]
		}
		close(batches)
		workers.Wait()
		close(results)
	}()
	asked := 0
	for answers := range results {
		for hash, answer := range answers {
			known[hash] = answer
			if answer == died {
				continue // a machine short of memory looks the same: ask again next time
			}
			fmt.Fprintf(out, "%s\t%s\n", hash, answer)
		}
		asked += len(answers)
		fmt.Fprintf(os.Stderr, "\rparity: CPython has read %d of %d new files", asked, len(files))
	}
	fmt.Fprintln(os.Stderr)
	return nil
}

const died = skipped + " the interpreter died"

// askBatch returns the oracle's answers by content hash. Where a file kills the interpreter, that
// file is left out of the comparison and the rest of the batch asked again.
func askBatch(s settings, r reading, batch []pythonFile) map[string]string {
	answers := map[string]string{}
	for len(batch) > 0 {
		done := runOracle(s, r, batch, answers)
		batch = batch[done:]
		if len(batch) > 0 {
			answers[batch[0].hash] = died
			batch = batch[1:]
		}
	}
	return answers
}

func runOracle(s settings, r reading, batch []pythonFile, answers map[string]string) (done int) {
	paths := make([]string, len(batch))
	for i, file := range batch {
		paths[i] = file.path
	}
	list, err := writeList(paths)
	if err != nil {
		return 0
	}
	defer os.Remove(list)
	output, _ := exec.Command(s.oracle, filepath.Join(s.scripts, r.script), "--hash", list).Output()
	lines := bufio.NewScanner(bytes.NewReader(output))
	lines.Buffer(nil, len(output)+1)
	for lines.Scan() {
		path, answer, ok := strings.Cut(lines.Text(), "\t")
		if !ok || done >= len(batch) || path != batch[done].path {
			break
		}
		answers[batch[done].hash] = answer
		done++
	}
	return done
}
