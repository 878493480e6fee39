package report

import (
	"cmp"
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/scan"
	"github.com/adderstone/adderstone/internal/source"
)

// GitHub refuses or cuts what is larger (docs.github.com, "SARIF support for code scanning").
const (
	sarifMaxResults = 25000
	sarifMaxSteps   = 1000
	sarifMaxTags    = 10
)

// The types below are the part of SARIF 2.1.0 that we write.
type (
	sarifLog struct {
		Schema  string     `json:"$schema"`
		Version string     `json:"version"`
		Runs    []sarifRun `json:"runs"`
	}
	sarifRun struct {
		Tool               sarifTool                `json:"tool"`
		OriginalURIBaseIDs map[string]sarifArtifact `json:"originalUriBaseIds"`
		ColumnKind         string                   `json:"columnKind"`
		Invocations        []sarifInvocation        `json:"invocations"`
		Taxonomies         []sarifTaxonomy          `json:"taxonomies,omitempty"`
		Results            []sarifResult            `json:"results"`
	}
	sarifTool struct {
		Driver sarifDriver `json:"driver"`
	}
	sarifDriver struct {
		Name                string          `json:"name"`
		Version             string          `json:"version"`
		InformationURI      string          `json:"informationUri"`
		SupportedTaxonomies []sarifNamed    `json:"supportedTaxonomies,omitempty"`
		Rules               []sarifRule     `json:"rules"`
		Notifications       []sarifNotifier `json:"notifications,omitempty"`
	}
	sarifNamed struct {
		Name string `json:"name"`
	}
	sarifNotifier struct {
		ID               string    `json:"id"`
		ShortDescription sarifText `json:"shortDescription"`
	}
	sarifText struct {
		Text     string `json:"text"`
		Markdown string `json:"markdown,omitempty"`
	}
	sarifRule struct {
		ID                   string              `json:"id"`
		Name                 string              `json:"name"`
		ShortDescription     sarifText           `json:"shortDescription"`
		FullDescription      sarifText           `json:"fullDescription"`
		Help                 sarifText           `json:"help"`
		HelpURI              string              `json:"helpUri,omitempty"`
		DefaultConfiguration sarifConfiguration  `json:"defaultConfiguration"`
		Relationships        []sarifRelationship `json:"relationships,omitempty"`
		Properties           sarifRuleProperties `json:"properties"`
	}
	sarifConfiguration struct {
		Level string `json:"level"`
	}
	sarifRelationship struct {
		Target sarifTarget `json:"target"`
		Kinds  []string    `json:"kinds"`
	}
	sarifTarget struct {
		ID            string     `json:"id"`
		Index         int        `json:"index"`
		ToolComponent sarifNamed `json:"toolComponent"`
	}
	sarifRuleProperties struct {
		Tags             []string `json:"tags"`
		Precision        string   `json:"precision"`
		ProblemSeverity  string   `json:"problem.severity"`
		SecuritySeverity string   `json:"security-severity"`
	}
	sarifTaxonomy struct {
		Name           string       `json:"name"`
		Organization   string       `json:"organization"`
		InformationURI string       `json:"informationUri"`
		Taxa           []sarifTaxon `json:"taxa"`
	}
	sarifTaxon struct {
		ID      string `json:"id"`
		HelpURI string `json:"helpUri"`
	}
	sarifInvocation struct {
		ExecutionSuccessful bool                `json:"executionSuccessful"`
		Notifications       []sarifNotification `json:"toolExecutionNotifications"`
	}
	sarifNotification struct {
		Descriptor sarifID         `json:"descriptor"`
		Level      string          `json:"level"`
		Message    sarifText       `json:"message"`
		Locations  []sarifLocation `json:"locations,omitempty"`
	}
	sarifID struct {
		ID string `json:"id"`
	}
	sarifResult struct {
		RuleID              string             `json:"ruleId"`
		RuleIndex           int                `json:"ruleIndex"`
		Level               string             `json:"level"`
		Message             sarifText          `json:"message"`
		Locations           []sarifLocation    `json:"locations"`
		CodeFlows           []sarifCodeFlow    `json:"codeFlows,omitempty"`
		PartialFingerprints map[string]string  `json:"partialFingerprints,omitempty"`
		BaselineState       string             `json:"baselineState,omitempty"`
		Suppressions        []sarifSuppression `json:"suppressions,omitempty"`
		Fixes               []sarifFix         `json:"fixes,omitempty"`
		Properties          sarifProperties    `json:"properties"`
	}
	sarifProperties struct {
		Severity   string `json:"severity"`
		Confidence string `json:"confidence"`
	}
	sarifLocation struct {
		Physical sarifPhysical  `json:"physicalLocation"`
		Logical  []sarifLogical `json:"logicalLocations,omitempty"`
		Message  *sarifText     `json:"message,omitempty"`
	}
	sarifPhysical struct {
		Artifact sarifArtifact `json:"artifactLocation"`
		Region   *sarifRegion  `json:"region,omitempty"`
	}
	sarifLogical struct {
		Name               string `json:"name,omitempty"`
		FullyQualifiedName string `json:"fullyQualifiedName"`
		Kind               string `json:"kind,omitempty"`
	}
	sarifArtifact struct {
		URI       string `json:"uri"`
		URIBaseID string `json:"uriBaseId,omitempty"`
	}
	sarifRegion struct {
		StartLine   int        `json:"startLine"`
		StartColumn int        `json:"startColumn,omitempty"`
		EndLine     int        `json:"endLine,omitempty"`
		EndColumn   int        `json:"endColumn,omitempty"`
		Snippet     *sarifText `json:"snippet,omitempty"`
	}
	sarifCodeFlow struct {
		ThreadFlows []sarifThreadFlow `json:"threadFlows"`
	}
	sarifThreadFlow struct {
		Locations []sarifStep `json:"locations"`
	}
	sarifStep struct {
		Location   sarifLocation `json:"location"`
		Importance string        `json:"importance"`
	}
	sarifSuppression struct {
		Kind          string `json:"kind"`
		Status        string `json:"status"`
		Justification string `json:"justification,omitempty"`
	}
	sarifFix struct {
		Description sarifText     `json:"description"`
		Changes     []sarifChange `json:"artifactChanges"`
	}
	sarifChange struct {
		Artifact     sarifArtifact      `json:"artifactLocation"`
		Replacements []sarifReplacement `json:"replacements"`
	}
	sarifReplacement struct {
		Deleted  sarifRegion `json:"deletedRegion"`
		Inserted sarifText   `json:"insertedContent"`
	}
)

// SARIF writes SARIF 2.1.0 as GitHub code scanning and others read it. Where there are more results
// than GitHub accepts, those of the lowest severity are left out and a notification says how many.
func SARIF(w io.Writer, result *scan.Result, _ Look) error {
	s := &sarifWriter{result: result, bases: map[string]string{}}
	s.base(result.Root)
	kept := mostSevere(result.Findings, sarifMaxResults)
	abouts := unionByID(result.Abouts, usedAbouts(result))
	ruleIndex := make(map[string]int, len(abouts))
	for i, about := range abouts {
		ruleIndex[about.ID] = i
	}
	taxa, taxonIndex := sarifTaxa(abouts)
	run := sarifRun{
		Tool: sarifTool{sarifDriver{
			Name: "Adderstone", Version: result.Version, InformationURI: homepage,
			Rules: make([]sarifRule, 0, len(abouts)), Notifications: sarifNotifiers,
		}},
		ColumnKind: "unicodeCodePoints",
		Results:    make([]sarifResult, 0, len(kept)),
	}
	for _, about := range abouts {
		run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRuleOf(about, taxonIndex))
	}
	if len(taxa) > 0 {
		run.Tool.Driver.SupportedTaxonomies = []sarifNamed{{"CWE"}}
		run.Taxonomies = []sarifTaxonomy{{"CWE", "MITRE", "https://cwe.mitre.org/", taxa}}
	}
	for _, f := range kept {
		run.Results = append(run.Results, s.resultOf(f, ruleIndex[f.About.ID]))
	}
	run.Invocations = []sarifInvocation{s.invocation(len(result.Findings) - len(kept))}
	run.OriginalURIBaseIDs = map[string]sarifArtifact{}
	for folder, id := range s.bases {
		run.OriginalURIBaseIDs[id] = sarifArtifact{URI: folderURI(folder)}
	}
	return encode(w, sarifLog{
		Schema:  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
		Version: "2.1.0", Runs: []sarifRun{run},
	})
}

// homepage is where the manual stands.
const homepage = "https://github.com/adderstone/adderstone"

type sarifWriter struct {
	result *scan.Result
	bases  map[string]string // folder that paths are relative to -> its uriBaseId
}

// base names the folder that paths are relative to: %SRCROOT%, or %SRCROOT2% and so on where paths
// outside the current folder were scanned.
func (s *sarifWriter) base(folder string) string {
	id, known := s.bases[folder]
	if !known {
		id = "%SRCROOT%"
		if n := len(s.bases); n > 0 {
			id = "%SRCROOT" + strconv.Itoa(n+1) + "%"
		}
		s.bases[folder] = id
	}
	return id
}

func (s *sarifWriter) artifact(file *source.File) sarifArtifact {
	if file == nil {
		return sarifArtifact{URI: "unknown", URIBaseID: "%SRCROOT%"}
	}
	folder := s.result.Root
	if below, found := strings.CutSuffix(filepath.ToSlash(file.Abs), "/"+file.Path); found {
		folder = filepath.FromSlash(below)
	}
	return sarifArtifact{URI: relativeURI(file.Path), URIBaseID: s.base(folder)}
}

func (s *sarifWriter) location(p source.Place, snippet bool) sarifLocation {
	at := spotOf(p)
	l := sarifLocation{Physical: sarifPhysical{Artifact: s.artifact(p.File), Region: sarifRegionOf(at)}}
	if snippet && p.File != nil {
		l.Physical.Region.Snippet = &sarifText{Text: clip(p.File.LineText(p.File.Line(p.Start)), 300)}
	}
	if at.cell > 0 {
		l.Logical = []sarifLogical{{FullyQualifiedName: fmt.Sprintf("cell %d", at.cell), Kind: "module"}}
	}
	return l
}

func sarifRegionOf(at spot) *sarifRegion {
	return &sarifRegion{StartLine: at.start.Line, StartColumn: at.start.Column, EndLine: at.end.Line, EndColumn: at.end.Column}
}

func (s *sarifWriter) resultOf(f *finding.Finding, ruleIndex int) sarifResult {
	r := sarifResult{
		RuleID: f.About.ID, RuleIndex: ruleIndex, Level: sarifLevel(f.Severity), Message: sarifText{Text: message(f)},
		// The text of a secret's line stays out of reports that are uploaded.
		Locations:  []sarifLocation{s.location(f.Place, f.About.Family != "secrets")},
		Properties: sarifProperties{f.Severity.String(), f.Confidence.String()},
	}
	if f.Scope != "" {
		r.Locations[0].Logical = append(r.Locations[0].Logical, sarifLogical{FullyQualifiedName: f.Scope})
	}
	if f.Fingerprint != "" {
		r.PartialFingerprints = map[string]string{"adderstone/v1": f.Fingerprint}
	}
	switch f.State {
	case finding.New:
		r.BaselineState = "new"
	case finding.Known:
		r.BaselineState = "unchanged"
		r.Suppressions = []sarifSuppression{{"external", "accepted", "in the baseline"}}
	case finding.Allowed:
		r.Suppressions = []sarifSuppression{{"inSource", "accepted", f.Reason}}
	}
	for _, steps := range slices.Insert(slices.Clone(f.Ways), 0, f.Trace) {
		if len(steps) == 0 {
			continue
		}
		if len(steps) > sarifMaxSteps { // the beginning and the end say most
			steps = slices.Concat(steps[:sarifMaxSteps/2], steps[len(steps)-sarifMaxSteps/2:])
		}
		flow := sarifThreadFlow{}
		for i, step := range steps {
			l := s.location(step.Place, false)
			l.Message = &sarifText{Text: step.Message}
			importance := "important"
			if i == 0 || i == len(steps)-1 {
				importance = "essential"
			}
			flow.Locations = append(flow.Locations, sarifStep{l, importance})
		}
		r.CodeFlows = append(r.CodeFlows, sarifCodeFlow{[]sarifThreadFlow{flow}})
	}
	if f.Fix != nil && len(f.Fix.Edits) > 0 {
		r.Fixes = []sarifFix{s.fix(f)}
	}
	return r
}

func (s *sarifWriter) fix(f *finding.Finding) sarifFix {
	title := f.Fix.Title
	if title == "" {
		title = f.About.Fix
	}
	fix := sarifFix{Description: sarifText{Text: cmp.Or(title, f.About.Title)}}
	for _, edit := range f.Fix.Edits {
		artifact := s.artifact(edit.Place.File)
		i := slices.IndexFunc(fix.Changes, func(c sarifChange) bool { return c.Artifact == artifact })
		if i < 0 {
			i = len(fix.Changes)
			fix.Changes = append(fix.Changes, sarifChange{Artifact: artifact})
		}
		fix.Changes[i].Replacements = append(fix.Changes[i].Replacements,
			sarifReplacement{*sarifRegionOf(spotOf(edit.Place)), sarifText{Text: edit.Text}})
	}
	return fix
}

var sarifNotifiers = []sarifNotifier{
	{"problem/syntax", sarifText{Text: "Not Python as any supported version reads it; the rest of the file was analysed."}},
	{"problem/unreadable", sarifText{Text: "The file could not be read."}},
	{"problem/limit", sarifText{Text: "A bound was reached."}},
	{"problem/crash", sarifText{Text: "Adderstone has a bug; the file was left out."}},
	{"problem/data", sarifText{Text: "Advisory data, a lock file or a rule could not be read."}},
	{"problem/cut", sarifText{Text: "The report would be larger than code scanning accepts."}},
}

func (s *sarifWriter) invocation(cut int) sarifInvocation {
	inv := sarifInvocation{ExecutionSuccessful: true, Notifications: []sarifNotification{}}
	for _, p := range s.result.Problems {
		level := "warning"
		if p.Whole {
			level, inv.ExecutionSuccessful = "error", false
		}
		n := sarifNotification{Descriptor: sarifID{"problem/" + string(p.Kind)}, Level: level, Message: sarifText{Text: p.Message}}
		if p.Path != "" {
			l := sarifLocation{Physical: sarifPhysical{Artifact: sarifArtifact{URI: relativeURI(p.Path), URIBaseID: "%SRCROOT%"}}}
			if p.Line > 0 {
				l.Physical.Region = &sarifRegion{StartLine: p.Line, StartColumn: p.Column}
			}
			if p.Cell > 0 {
				l.Logical = []sarifLogical{{FullyQualifiedName: fmt.Sprintf("cell %d", p.Cell), Kind: "module"}}
			}
			n.Locations = []sarifLocation{l}
		}
		inv.Notifications = append(inv.Notifications, n)
	}
	if cut > 0 {
		inv.Notifications = append(inv.Notifications, sarifNotification{Descriptor: sarifID{"problem/cut"}, Level: "warning",
			Message: sarifText{Text: fmt.Sprintf("%d results of the lowest severity are left out: code scanning accepts %d.", cut, sarifMaxResults)}})
	}
	return inv
}

func sarifRuleOf(about *finding.About, taxonIndex map[int]int) sarifRule {
	rule := sarifRule{
		ID: about.ID, Name: pascalCase(about.ID), ShortDescription: sarifText{Text: about.Title},
		FullDescription:      sarifText{Text: cmp.Or(about.Why, about.Title)},
		Help:                 sarifText{Text: helpText(about), Markdown: helpMarkdown(about)},
		DefaultConfiguration: sarifConfiguration{sarifLevel(about.Severity)},
		Properties: sarifRuleProperties{
			Tags: sarifTags(about), Precision: sarifPrecision(about.Confidence),
			ProblemSeverity: problemSeverity(about.Severity), SecuritySeverity: securitySeverity(about.Severity),
		},
	}
	if len(about.Links) > 0 {
		rule.HelpURI = about.Links[0]
	}
	if about.CWE > 0 {
		rule.Relationships = append(rule.Relationships, sarifRelationship{
			sarifTarget{strconv.Itoa(about.CWE), taxonIndex[about.CWE], sarifNamed{"CWE"}}, []string{"superset"}})
	}
	for _, n := range about.Related {
		rule.Relationships = append(rule.Relationships, sarifRelationship{
			sarifTarget{strconv.Itoa(n), taxonIndex[n], sarifNamed{"CWE"}}, []string{"relevant"}})
	}
	return rule
}

// sarifTags begins with what GitHub looks for. Only the primary CWE is a tag: GitHub files an alert
// under every CWE tag of its rule.
func sarifTags(about *finding.About) []string {
	tags := []string{"security"}
	if about.CWE > 0 {
		tags = append(tags, fmt.Sprintf("external/cwe/cwe-%03d", about.CWE))
	}
	if about.OWASP != "" {
		tags = append(tags, "external/owasp/"+strings.ToLower(strings.ReplaceAll(about.OWASP, ":", "-")))
	}
	if about.Family != "" {
		tags = append(tags, about.Family)
	}
	tags = append(tags, about.Aliases...)
	return tags[:min(len(tags), sarifMaxTags)]
}

func sarifTaxa(abouts []*finding.About) (taxa []sarifTaxon, index map[int]int) {
	var numbers []int
	for _, about := range abouts {
		if about.CWE > 0 {
			numbers = append(numbers, about.CWE)
		}
		numbers = append(numbers, about.Related...)
	}
	slices.Sort(numbers)
	numbers = slices.Compact(numbers)
	index = map[int]int{}
	for i, n := range numbers {
		index[n] = i
		taxa = append(taxa, sarifTaxon{strconv.Itoa(n), fmt.Sprintf("https://cwe.mitre.org/data/definitions/%d.html", n)})
	}
	return taxa, index
}

func helpText(about *finding.About) string {
	var parts []string
	for _, part := range []string{about.Why, about.Fix} {
		if part != "" {
			parts = append(parts, part)
		}
	}
	parts = append(parts, about.Links...)
	return cmp.Or(strings.Join(parts, "\n"), about.Title)
}

func helpMarkdown(about *finding.About) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", about.Title)
	if about.Why != "" {
		fmt.Fprintf(&b, "\n%s\n", about.Why)
	}
	if about.Fix != "" {
		fmt.Fprintf(&b, "\n**How to fix it:** %s\n", about.Fix)
	}
	if about.CWE > 0 {
		fmt.Fprintf(&b, "\n[CWE-%d](https://cwe.mitre.org/data/definitions/%d.html)", about.CWE, about.CWE)
		if about.OWASP != "" {
			fmt.Fprintf(&b, ", OWASP %s", about.OWASP)
		}
		b.WriteString("\n")
	}
	for _, link := range about.Links {
		fmt.Fprintf(&b, "\n- <%s>", link)
	}
	fmt.Fprintf(&b, "\nTo accept one place: `# adderstone: allow[%s] reason`\n", about.ID)
	return b.String()
}

func sarifLevel(s finding.Severity) string {
	switch s {
	case finding.Critical, finding.High:
		return "error"
	case finding.Medium:
		return "warning"
	case finding.Low:
		return "note"
	}
	return "none"
}

func problemSeverity(s finding.Severity) string {
	switch s {
	case finding.Critical, finding.High:
		return "error"
	case finding.Medium:
		return "warning"
	}
	return "recommendation"
}

// securitySeverity is a number in GitHub's bands: over 9.0 critical, 7.0 high, 4.0 medium.
func securitySeverity(s finding.Severity) string {
	return [...]string{finding.None: "0.0", finding.Low: "3.0", finding.Medium: "5.5", finding.High: "8.0", finding.Critical: "9.5"}[s]
}

func sarifPrecision(c finding.Confidence) string {
	switch c {
	case finding.Critical, finding.High:
		return "high"
	case finding.Medium:
		return "medium"
	}
	return "low"
}

// mostSevere keeps at most n findings, the most severe, in the order they had.
func mostSevere(findings []finding.Finding, n int) []*finding.Finding {
	all := make([]*finding.Finding, len(findings))
	for i := range findings {
		all[i] = &findings[i]
	}
	if len(all) <= n {
		return all
	}
	order := make([]int, len(all))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(a, b int) int { return cmp.Compare(all[b].Severity, all[a].Severity) })
	order = order[:n]
	slices.Sort(order)
	kept := make([]*finding.Finding, n)
	for i, at := range order {
		kept[i] = all[at]
	}
	return kept
}

func unionByID(lists ...[]*finding.About) []*finding.About {
	all := slices.Concat(lists...)
	slices.SortStableFunc(all, func(a, b *finding.About) int { return strings.Compare(a.ID, b.ID) })
	return slices.CompactFunc(all, func(a, b *finding.About) bool { return a.ID == b.ID })
}

func pascalCase(id string) string {
	var b strings.Builder
	for word := range strings.SplitSeq(id, "-") {
		if word != "" {
			b.WriteString(strings.ToUpper(word[:1]) + word[1:])
		}
	}
	return b.String()
}

func relativeURI(path string) string { return (&url.URL{Path: path}).String() }

func folderURI(folder string) string {
	slashed := filepath.ToSlash(folder)
	if !strings.HasPrefix(slashed, "/") { // C:/x
		slashed = "/" + slashed
	}
	if !strings.HasSuffix(slashed, "/") {
		slashed += "/"
	}
	return (&url.URL{Scheme: "file", Path: slashed}).String()
}

// clip shortens text to at most n characters.
func clip(text string, n int) string {
	runes := 0
	for i := range text {
		if runes == n {
			return text[:i]
		}
		runes++
	}
	return text
}
