package advisory

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"crypto/sha256"
	"encoding/csv"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"go.yaml.in/yaml/v3"

	"github.com/adderstone/adderstone/internal/pep440"
)

// Bounds of what is read; the full OSV export for Python has about 20,000 files and 30 MB.
const (
	maxFile    = 1 << 30
	maxEntry   = 16 << 20
	maxEntries = 2_000_000
	maxLine    = 16 << 20
)

// Load reads advisory data from files and folders, whose kind is told by name and content:
//
//   - a compact file, as Write makes it
//   - *.jsonl, *.jsonl.gz: one record a line, as OSV or in the short form of a snapshot
//   - *.zip: an OSV export
//   - a folder: OSV files in JSON or YAML at any depth (the PyPA advisory database is such a
//     folder), and any of the files of this list
//   - malicious*.txt[.gz]: names of which every version is malicious
//   - top*.txt[.gz]: most downloaded names, the first one first
//   - kev*.tsv[.gz], kev*.json: CVEs known to be exploited; epss*.csv[.gz]: EPSS scores
//
// A path that cannot be read at all is an error; a single bad record is noted in Unread.
func Load(paths []string) (*Database, error) {
	l := &loader{db: &Database{records: map[string][]*Record{}}, exploited: map[string]exploited{}, epss: map[string]float64{}}
	for _, path := range paths {
		if err := l.path(path); err != nil {
			return nil, fmt.Errorf("read advisory data: %w", err)
		}
	}
	l.finish()
	return l.db, nil
}

type exploited struct {
	date       string
	ransomware bool
}

type loader struct {
	db        *Database
	exploited map[string]exploited // by CVE
	epss      map[string]float64
	source    *Source
	names     map[string]bool // packages of the source
}

func (l *loader) path(path string) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	l.source = &Source{Name: filepath.Base(path)}
	l.names = map[string]bool{}
	if info.IsDir() {
		err = l.folder(path)
	} else {
		err = l.file(path, true)
	}
	if err != nil {
		return err
	}
	if l.source.Records > 0 {
		l.source.Packages = len(l.names)
		l.db.Sources = append(l.db.Sources, *l.source)
	}
	return nil
}

func (l *loader) folder(root string) error {
	count := 0
	return filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path != root && strings.HasPrefix(entry.Name(), ".") {
				return filepath.SkipDir
			}
			return nil
		}
		if count++; count > maxEntries {
			return fmt.Errorf("%s: more than %d files", root, maxEntries)
		}
		return l.file(path, false)
	})
}

// file reads one file. A file that was named must be of a known kind; in a folder others are passed over.
func (l *loader) file(path string, named bool) error {
	info, err := os.Stat(path)
	if err != nil {
		return err
	}
	if info.Size() > maxFile {
		return fmt.Errorf("%s: larger than %d MB", path, maxFile>>20)
	}
	base := strings.ToLower(filepath.Base(path))
	plain := strings.TrimSuffix(base, ".gz")
	kind := kindOfName(plain)
	if kind == "" && !named {
		return nil
	}
	content, err := os.ReadFile(path)
	if err != nil {
		return err
	}
	if named && !isCompact(content) { // a compact file tells its sources' own hashes
		sum := sha256.Sum256(content)
		l.source.SHA256 = hex.EncodeToString(sum[:])
	}
	if bytes.HasPrefix(content, []byte{0x1f, 0x8b}) {
		if content, err = gunzip(content); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	if isCompact(content) {
		kind = "compact"
	} else if kind == "" {
		kind = kindOfContent(content)
	}
	return l.content(path, kind, content)
}

func gunzip(content []byte) ([]byte, error) {
	unpacked, err := gzip.NewReader(bytes.NewReader(content))
	if err != nil {
		return nil, err
	}
	text, err := io.ReadAll(io.LimitReader(unpacked, maxFile))
	if err == nil && len(text) == maxFile {
		err = fmt.Errorf("unpacks to more than %d MB", maxFile>>20)
	}
	return text, err
}

func kindOfName(base string) string {
	switch ext := filepath.Ext(base); {
	case ext == ".jsonl" || ext == ".ndjson":
		return "lines"
	case strings.HasPrefix(base, "kev") || strings.HasPrefix(base, "known_exploited"):
		return "kev"
	case strings.HasPrefix(base, "epss"):
		return "epss"
	case strings.HasPrefix(base, "malicious") && ext == ".txt":
		return "malicious"
	case strings.HasPrefix(base, "top") && ext == ".txt":
		return "popular"
	case ext == ".zip":
		return "zip"
	case ext == ".json":
		return "osv"
	case ext == ".yaml" || ext == ".yml":
		return "yaml"
	case ext == ".db" || ext == ".advdb":
		return "compact"
	}
	return ""
}

func kindOfContent(content []byte) string {
	trimmed := bytes.TrimSpace(content)
	switch {
	case bytes.HasPrefix(content, []byte("PK\x03\x04")):
		return "zip"
	case bytes.HasPrefix(trimmed, []byte("{")) && bytes.Contains(trimmed, []byte("}\n{")):
		return "lines"
	case bytes.HasPrefix(trimmed, []byte("{")):
		return "osv"
	}
	return ""
}

func (l *loader) content(path, kind string, content []byte) error {
	switch kind {
	case "compact":
		file, err := parseCompact(content)
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		l.db.files = append(l.db.files, file)
		l.db.Sources = append(l.db.Sources, file.head.Sources...)
		l.db.Popular = append(l.db.Popular, strings.Fields(file.head.Popular)...)
		l.db.Malicious += file.head.Malicious
		l.db.Exploited += file.head.Exploited
		l.db.Estimated += file.head.Estimated
	case "lines":
		l.lines(path, content)
	case "zip":
		return l.zip(path, content)
	case "osv":
		l.osv(path, 0, content)
	case "yaml":
		l.yaml(path, content)
	case "malicious":
		for _, name := range words(content) {
			name = pep440.Normalize(name)
			l.add(&Record{ID: "MAL-" + name, Package: name, All: true})
		}
	case "popular":
		l.db.Popular = append(l.db.Popular, words(content)...)
	case "kev":
		l.kev(path, content)
	case "epss":
		return l.epssScores(path, content)
	default:
		return fmt.Errorf("%s: not advisory data; expected a folder or file of OSV records, JSON lines, a zip export or a file of `adderstone db update`", path)
	}
	return nil
}

func words(content []byte) []string {
	var names []string
	for line := range strings.Lines(string(content)) {
		if line = strings.TrimSpace(line); line != "" && line[0] != '#' {
			names = append(names, line)
		}
	}
	return names
}

func (l *loader) unread(path string, line int, err error) {
	l.db.unread = append(l.db.unread, Unread{path, line, "expected an OSV record: " + err.Error()})
}

func (l *loader) lines(path string, content []byte) {
	scanner := bufio.NewScanner(bytes.NewReader(content))
	scanner.Buffer(nil, maxLine)
	number := 0
	for scanner.Scan() {
		number++
		if line := bytes.TrimSpace(scanner.Bytes()); len(line) > 0 {
			l.osv(path, number, line)
		}
	}
	if err := scanner.Err(); err != nil {
		l.unread(path, number+1, err)
	}
}

func (l *loader) zip(path string, content []byte) error {
	archive, err := zip.NewReader(bytes.NewReader(content), int64(len(content)))
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(archive.File) > maxEntries {
		return fmt.Errorf("%s: more than %d files", path, maxEntries)
	}
	for _, entry := range archive.File {
		if !strings.HasSuffix(entry.Name, ".json") {
			continue
		}
		text, err := readEntry(entry)
		if err != nil {
			return fmt.Errorf("%s: %s: %w", path, entry.Name, err)
		}
		l.osv(path+"/"+entry.Name, 0, text)
	}
	return nil
}

func readEntry(entry *zip.File) ([]byte, error) {
	file, err := entry.Open()
	if err != nil {
		return nil, err
	}
	defer file.Close()
	text, err := io.ReadAll(io.LimitReader(file, maxEntry+1))
	if err == nil && len(text) > maxEntry {
		err = fmt.Errorf("larger than %d MB", maxEntry>>20)
	}
	return text, err
}

// yaml reads an OSV record in YAML, as the PyPA advisory database keeps them.
func (l *loader) yaml(path string, content []byte) {
	var tree map[string]any
	if err := yaml.Unmarshal(content, &tree); err != nil {
		l.unread(path, 0, errors.New(strings.TrimPrefix(err.Error(), "yaml: ")))
		return
	}
	if tree["affected"] == nil {
		return // some other YAML file of a checkout
	}
	text, err := json.Marshal(tree)
	if err != nil {
		l.unread(path, 0, err)
		return
	}
	l.osv(path, 0, text)
}

// osvRecord has the fields of OSV's schema that matter, and those of the short form: a record about
// one package, with the ranges' events and the vectors as plain lists.
type osvRecord struct {
	ID        string          `json:"id"`
	Aliases   []string        `json:"aliases"`
	Upstream  []string        `json:"upstream"`
	Summary   string          `json:"summary"`
	Published string          `json:"published"`
	Modified  string          `json:"modified"`
	Withdrawn string          `json:"withdrawn"`
	Severity  json.RawMessage `json:"severity"`
	Affected  []osvAffected   `json:"affected"`
	Database  osvDatabase     `json:"database_specific"`

	Package  string   `json:"package"`
	Ranges   []Range  `json:"ranges"`
	Versions []string `json:"versions"`
	All      bool     `json:"all"`
}

type osvDatabase struct {
	Severity string `json:"severity"`
}

type osvAffected struct {
	Package struct {
		Ecosystem string `json:"ecosystem"`
		Name      string `json:"name"`
	} `json:"package"`
	Severity []osvSeverity `json:"severity"`
	Ranges   []struct {
		Type   string `json:"type"`
		Events Range  `json:"events"`
	} `json:"ranges"`
	Versions  []string `json:"versions"`
	Specific  osvUse   `json:"ecosystem_specific"`
	Specific2 osvUse   `json:"database_specific"`
}

type osvUse struct {
	Functions []string `json:"affected_functions"`
	Severity  string   `json:"severity"`
}

type osvSeverity struct {
	Type  string `json:"type"`
	Score string `json:"score"`
}

func (l *loader) osv(path string, line int, text []byte) {
	var raw osvRecord
	if err := json.Unmarshal(text, &raw); err != nil {
		l.unread(path, line, err)
		return
	}
	if raw.ID == "" {
		if raw.Affected != nil || raw.Package != "" || line > 0 {
			l.unread(path, line, errors.New("no id"))
		}
		return // some other JSON file
	}
	base := Record{
		ID: raw.ID, Aliases: append(raw.Aliases, raw.Upstream...), Summary: strings.TrimSpace(raw.Summary), Published: raw.Published,
		Modified: raw.Modified, Withdrawn: raw.Withdrawn, Rating: raw.Database.Severity, Severity: vectors(raw.Severity),
	}
	if raw.Package != "" {
		base.Package = pep440.Normalize(raw.Package)
		base.Ranges, base.Versions, base.All = raw.Ranges, raw.Versions, raw.All
		l.add(&base)
		return
	}
	for _, affected := range raw.Affected {
		if ecosystem, _, _ := strings.Cut(affected.Package.Ecosystem, ":"); ecosystem == "PyPI" {
			l.addAffected(base, affected)
		}
	}
}

func (l *loader) addAffected(r Record, affected osvAffected) {
	r.Package = pep440.Normalize(affected.Package.Name)
	r.Versions = affected.Versions
	for _, one := range affected.Ranges {
		if one.Type == "ECOSYSTEM" || one.Type == "SEMVER" {
			r.Ranges = append(r.Ranges, slices.DeleteFunc(one.Events, func(e Event) bool { return e == Event{} }))
		}
	}
	for _, s := range affected.Severity {
		r.Severity = append(r.Severity, s.Score)
	}
	r.Functions = append(affected.Specific.Functions, affected.Specific2.Functions...)
	if r.IsMalicious() && len(r.Versions) == 0 && (len(r.Ranges) == 0 || len(r.Ranges[0]) == 1) {
		r.All = true
	}
	l.add(&r)
}

// vectors reads OSV's list of {type, score} or the short form's list of texts.
func vectors(raw json.RawMessage) []string {
	var short []string
	if json.Unmarshal(raw, &short) == nil {
		return short
	}
	var list []osvSeverity
	if json.Unmarshal(raw, &list) != nil {
		return nil
	}
	for _, s := range list {
		short = append(short, s.Score)
	}
	return short
}

func (l *loader) add(r *Record) {
	l.source.Records++
	l.names[r.Package] = true
	if r.Withdrawn != "" {
		l.source.Withdrawn++
	}
	if r.IsMalicious() {
		l.db.Malicious++
	}
	if date, err := time.Parse(time.RFC3339, r.Published); err == nil && date.After(l.source.Date) {
		l.source.Date = date
	}
	l.db.records[r.Package] = append(l.db.records[r.Package], r)
}

// kev reads CISA's catalogue as it is published (JSON) or as lines "CVE date ransomware".
func (l *loader) kev(path string, content []byte) {
	var catalogue struct {
		Vulnerabilities []struct {
			CVE        string `json:"cveID"`
			Added      string `json:"dateAdded"`
			Ransomware string `json:"knownRansomwareCampaignUse"`
		} `json:"vulnerabilities"`
	}
	if bytes.HasPrefix(bytes.TrimSpace(content), []byte("{")) {
		if err := json.Unmarshal(content, &catalogue); err != nil {
			l.unread(path, 0, err)
			return
		}
		for _, v := range catalogue.Vulnerabilities {
			l.exploited[v.CVE] = exploited{v.Added, v.Ransomware == "Known"}
		}
		return
	}
	for _, line := range words(content) {
		if fields := strings.Fields(line); len(fields) >= 2 && strings.HasPrefix(fields[0], "CVE-") {
			l.exploited[fields[0]] = exploited{fields[1], len(fields) > 2 && fields[2] == "ransomware"}
		}
	}
}

// epssScores reads FIRST's table: comment lines, a header, then cve,epss,percentile.
func (l *loader) epssScores(path string, content []byte) error {
	reader := csv.NewReader(bytes.NewReader(content))
	reader.Comment, reader.FieldsPerRecord, reader.ReuseRecord = '#', -1, true
	for {
		row, err := reader.Read()
		if err == io.EOF {
			return nil
		}
		if err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if len(row) < 2 || !strings.HasPrefix(row[0], "CVE-") {
			continue
		}
		if score, err := strconv.ParseFloat(row[1], 64); err == nil {
			l.epss[strings.Clone(row[0])] = score
		}
	}
}

// finish attaches KEV and EPSS to the records and brings everything into one order.
func (l *loader) finish() {
	for _, records := range l.db.records {
		slices.SortStableFunc(records, func(a, b *Record) int { return strings.Compare(a.ID, b.ID) })
		for _, r := range records {
			r.prepare()
			for _, id := range r.ids() {
				if known, ok := l.exploited[id]; ok {
					r.Exploited, r.Ransomware = known.date, known.ransomware
				}
				r.EPSS = max(r.EPSS, l.epss[id])
			}
			if r.Exploited != "" {
				l.db.Exploited++
			}
			if r.EPSS > 0 {
				l.db.Estimated++
			}
		}
	}
}
