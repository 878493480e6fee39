package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// A banditReport is the part of Bandit's JSON that is compared.
type banditReport struct {
	Errors []struct {
		Filename string `json:"filename"`
	} `json:"errors"`
	Metrics map[string]map[string]int `json:"metrics"`
	Results []banditResult            `json:"results"`
}

type banditResult struct {
	Filename   string `json:"filename"`
	Line       int    `json:"line_number"`
	Column     int    `json:"col_offset"`
	EndColumn  int    `json:"end_col_offset"`
	Test       string `json:"test_id"`
	Name       string `json:"test_name"`
	Severity   string `json:"issue_severity"`
	Confidence string `json:"issue_confidence"`
	CWE        struct {
		ID int `json:"id"`
	} `json:"issue_cwe"`
	Range []int  `json:"line_range"`
	Code  string `json:"code"`
}

// key is what has to be equal, and which results are counted by.
func (r banditResult) key() string {
	return fmt.Sprintf("%s:%d:%d-%d %s %s/%s CWE-%d lines %v",
		r.Filename, r.Line, r.Column, r.EndColumn, r.Test, r.Severity, r.Confidence, r.CWE.ID, r.Range)
}

// A banditTally collects differences over all folders.
type banditTally struct {
	folders, results, equal      int
	codeDiffers, orderDiffers    int
	metrics, metricsDiffer       int
	errorsEqual, errorsDiffer    int
	missing, extra               map[string][]string // by test id
	metricExamples, codeExamples []string
}

// compareBandit compares Bandit's JSON report and ours, folder by folder. Bandit's are kept in the
// corpus' bandit folder.
func compareBandit(s settings, paths []string) (int, error) {
	folders, err := banditFolders(s, paths)
	if err != nil {
		return 0, err
	}
	t := banditTally{missing: map[string][]string{}, extra: map[string][]string{}}
	for _, folder := range folders {
		theirs, err := banditAnswer(s, folder)
		if err != nil {
			return 0, err
		}
		ours, err := runBandit(s.adderstone, []string{"bandit"}, folder)
		if err != nil {
			return 0, err
		}
		t.compare(ours, theirs)
	}
	return t.print(s), nil
}

// banditFolders lists the folders to compare one by one: the given ones, or each one in the corpus.
func banditFolders(s settings, paths []string) ([]string, error) {
	all := filepath.Join(s.corpus, "all")
	if !slices.Equal(paths, []string{all}) {
		return paths, nil
	}
	entries, err := os.ReadDir(all)
	if err != nil {
		return nil, err
	}
	var folders []string
	for _, entry := range entries {
		folders = append(folders, filepath.Join(all, entry.Name()))
	}
	return folders, nil
}

func banditAnswer(s settings, folder string) (banditReport, error) {
	kept := filepath.Join(s.corpus, "bandit", filepath.Base(folder)+".json")
	if data, err := os.ReadFile(kept); err == nil {
		var report banditReport
		return report, json.Unmarshal(data, &report)
	}
	report, err := runBandit(filepath.Join(s.peers, "bandit"), nil, folder)
	if err != nil {
		return report, err
	}
	if err := os.MkdirAll(filepath.Dir(kept), 0o777); err != nil {
		return report, err
	}
	data, err := json.Marshal(report)
	if err != nil {
		return report, err
	}
	return report, os.WriteFile(kept, data, 0o666)
}

// runBandit runs one of the two beside the folder, so that both print the same paths.
func runBandit(command string, arguments []string, folder string) (banditReport, error) {
	absolute, err := filepath.Abs(command)
	if err != nil {
		return banditReport{}, err
	}
	run := exec.Command(absolute, append(arguments, "-q", "-r", "-f", "json", filepath.Base(folder))...)
	run.Dir = filepath.Dir(folder)
	output, err := run.Output() // exit code 1 means that there are results
	var report banditReport
	if bad := json.Unmarshal(output, &report); bad != nil {
		return report, fmt.Errorf("%s on %s: %w (%v)", command, folder, bad, err)
	}
	return report, nil
}

func (t *banditTally) compare(ours, theirs banditReport) {
	t.folders++
	t.results += len(theirs.Results)
	left := map[string][]banditResult{}
	for _, r := range ours.Results {
		left[r.key()] = append(left[r.key()], r)
	}
	inOrder := len(ours.Results) == len(theirs.Results)
	for i, r := range theirs.Results {
		key := r.key()
		inOrder = inOrder && ours.Results[i].key() == key
		same := left[key]
		if len(same) == 0 {
			t.missing[r.Test] = append(t.missing[r.Test], key)
			continue
		}
		t.equal++
		if same[0].Code != r.Code {
			t.codeDiffers++
			t.codeExamples = append(t.codeExamples, fmt.Sprintf("%s\n  ours %q\n  Bandit %q", key, same[0].Code, r.Code))
		}
		left[key] = same[1:]
	}
	if !inOrder {
		t.orderDiffers++
	}
	for _, key := range slices.Sorted(maps.Keys(left)) {
		for _, r := range left[key] {
			t.extra[r.Test] = append(t.extra[r.Test], key)
		}
	}
	t.compareErrors(ours, theirs)
	for _, file := range slices.Sorted(maps.Keys(theirs.Metrics)) {
		t.metrics++
		if !maps.Equal(ours.Metrics[file], theirs.Metrics[file]) {
			t.metricsDiffer++
			t.metricExamples = append(t.metricExamples, fmt.Sprintf("metrics of %s:\n  ours   %v\n  Bandit %v", file, ours.Metrics[file], theirs.Metrics[file]))
		}
	}
}

func (t *banditTally) compareErrors(ours, theirs banditReport) {
	seen := map[string]int{}
	for _, e := range theirs.Errors {
		seen[e.Filename]++
	}
	for _, e := range ours.Errors {
		seen[e.Filename]--
	}
	for _, file := range slices.Sorted(maps.Keys(seen)) {
		if seen[file] == 0 {
			t.errorsEqual++
			continue
		}
		t.errorsDiffer++
		side := map[bool]string{true: "only Bandit", false: "only we"}[seen[file] > 0]
		t.missing["errors"] = append(t.missing["errors"], fmt.Sprintf("%s: %s cannot read it", file, side))
	}
}

// print returns the number of results that one side has alone.
func (t *banditTally) print(s settings) int {
	differences := 0
	for _, group := range []struct {
		title string
		keys  map[string][]string
	}{{"only Bandit", t.missing}, {"only ours", t.extra}} {
		for _, test := range slices.Sorted(maps.Keys(group.keys)) {
			keys := group.keys[test]
			differences += len(keys)
			fmt.Printf("%s, %s: %d, such as\n  %s\n", group.title, test, len(keys), strings.Join(keys[:min(len(keys), s.show)], "\n  "))
		}
	}
	for _, examples := range [][]string{t.codeExamples, t.metricExamples} {
		for _, example := range examples[:min(len(examples), s.show)] {
			fmt.Println(example)
		}
	}
	fmt.Printf("bandit: %d folders, %d results of Bandit, %d equal, %d on one side only\n", t.folders, t.results, t.equal, differences)
	fmt.Printf("bandit: code differs in %d, order in %d folders, metrics in %d of %d files, unreadable files: %d equal, %d differ\n",
		t.codeDiffers, t.orderDiffers, t.metricsDiffer, t.metrics, t.errorsEqual, t.errorsDiffer)
	return differences + t.codeDiffers + t.orderDiffers + t.metricsDiffer
}
