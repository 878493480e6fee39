package secret

import (
	"path"
	"regexp"
	"strings"
)

// A role says what a file is for. The same line is a leak in a setting, a picture of one in a
// manual, and most often made up in a test.
type role uint8

const (
	roleConfig  role = iota // settings and any file that is nothing else
	roleCode                // a program: only quoted text can be a value
	roleTest                // tests, fixtures, mocks
	roleExample             // samples and templates that people copy and fill in
	roleDoc                 // prose
	roleLock                // lock files, checksums, translations: long random text that is public
)

// A format says how values are written where they are not quoted.
type format uint8

const (
	formatText     format = iota
	formatCode            // only quoted
	formatLine            // name=value up to the end of the line: .env, .ini, .properties
	formatYAML            // name: value up to the end of the line
	formatData            // JSON, TOML, XML: quoted, or between tags
	formatMinified        // one endless line: names say nothing
)

var codeSuffixes = words(`.py .pyi .pyw .pyx .js .jsx .ts .tsx .mjs .cjs .vue .svelte .go .rs .java .kt .kts .scala .groovy
	.gradle .rb .php .c .h .cc .cpp .hpp .cs .fs .vb .swift .m .mm .pl .pm .lua .r .jl .ex .exs .erl .clj .dart .sol .ipynb`)

var scriptSuffixes = words(`.sh .bash .zsh .fish .ps1 .bat .cmd .sql`)

var lockNames = words(`package-lock.json npm-shrinkwrap.json yarn.lock pnpm-lock.yaml poetry.lock pipfile.lock uv.lock pdm.lock
	pixi.lock pylock.toml cargo.lock go.sum composer.lock gemfile.lock packages.lock.json flake.lock bun.lock deno.lock record
	conda-lock.yml`)

var testParts = words(`test tests tester testing testdata test_data spec specs __tests__ __mocks__ mock mocks fixture fixtures cassettes
	e2e molecule testutils testproject testapp test_utils unittest unittests integration_tests ftests runtests functionaltests simulator __snapshots__
	test-cases test_cases testcases test-data`)

var exampleParts = words(`example examples sample samples demo demos tutorial tutorials template templates_example playground
	boilerplate quickstart devstack devtools`)

var localeParts = words(`locale locales translations translation i18n l10n lang langs`)

// roleOf judges a slash-separated path.
func roleOf(name string) role {
	base := strings.ToLower(path.Base(name))
	suffix := path.Ext(base)
	switch {
	case lockNames[base], suffix == ".lock", suffix == ".sum", suffix == ".po", suffix == ".pot", suffix == ".svg", suffix == ".css", suffix == ".scss", suffix == ".less",
		suffix == ".asc" && !strings.Contains(base, "key"), suffix == ".sig", suffix == ".map",
		strings.HasPrefix(base, "sha256sum"), strings.HasPrefix(base, "checksums"), suffix == ".sha256", suffix == ".md5":
		return roleLock
	}
	for part := range strings.SplitSeq(strings.ToLower(path.Dir(name)), "/") {
		if testParts[part] || strings.HasPrefix(part, "test_") || strings.HasPrefix(part, "mock") || strings.HasSuffix(part, "_tests") || strings.HasSuffix(part, "testutils") {
			return roleTest
		}
		if localeParts[part] {
			return roleLock
		}
	}
	if strings.HasPrefix(base, "test_") || strings.HasPrefix(base, "conftest.") || strings.HasPrefix(base, "tests.") ||
		strings.HasPrefix(base, "tests_") || strings.HasPrefix(base, "tests-") || strings.HasPrefix(base, "test-") ||
		strings.Contains(base, "_test.") || strings.Contains(base, "selftest.") || strings.Contains(base, ".test.") || strings.Contains(base, ".spec.") ||
		strings.Contains(base, "_spec.") || strings.HasPrefix(base, "mock_") || strings.HasPrefix(base, "fake_") || base == "factories.py" {
		return roleTest
	}
	if strings.Contains(base, "example") || strings.Contains(base, "sample") || strings.Contains(base, ".template") ||
		strings.HasSuffix(base, ".dist") || strings.HasSuffix(base, ".tmpl") || strings.HasSuffix(base, ".tpl") || strings.HasPrefix(base, "demo") {
		return roleExample
	}
	installed := false // a collection of Ansible: its playbooks show how it is used
	for part := range strings.SplitSeq(strings.ToLower(path.Dir(name)), "/") {
		installed = installed || part == "ansible_collections"
		if installed && part == "playbooks" || exampleParts[part] || strings.HasPrefix(part, "example_") || strings.HasPrefix(part, "demo_") || strings.HasPrefix(part, "sample_") ||
			strings.HasSuffix(part, "_examples") || strings.HasSuffix(part, "_samples") || strings.HasSuffix(part, "_demos") || strings.HasSuffix(part, "_tutorials") {
			return roleExample
		}
		if part == "docs" || part == "doc" || part == "documentation" {
			return roleDoc
		}
	}
	if len(suffix) == 2 && suffix[1] >= '1' && suffix[1] <= '8' && strings.HasPrefix(path.Base(path.Dir(name)), "man") {
		return roleDoc // a page for man
	}
	if (suffix == ".yml" || suffix == ".yaml") && strings.HasSuffix(path.Dir(name), "plugins/modules") {
		return roleDoc // the manual of a module of Ansible, beside its code
	}
	switch suffix {
	case ".md", ".rst", ".adoc", ".markdown", ".mdx", ".html", ".htm", ".tex", ".org":
		return roleDoc
	}
	if base == "metadata" || base == "pkg-info" {
		return roleDoc
	}
	for _, name := range []string{"readme", "changelog", "history.", "changes", "news", "license", "licence"} {
		// history.sh, news.yaml and license.py are no prose.
		if strings.HasPrefix(base, name) && formatOf(base) == formatText && !scriptSuffixes[suffix] {
			return roleDoc
		}
	}
	if codeSuffixes[suffix] {
		return roleCode
	}
	return roleConfig
}

var servedParts = words(`static public www assets dist htdocs webapp frontend vendor node_modules bower_components`)

// goesToBrowsers says that a path is that of a page, or of a script that pages load.
func goesToBrowsers(name string) bool {
	switch strings.ToLower(path.Ext(name)) {
	case ".html", ".htm", ".map":
		return true
	case ".js", ".mjs", ".jsx", ".ts", ".tsx", ".vue", ".svelte":
		for part := range strings.SplitSeq(strings.ToLower(path.Dir(name)), "/") {
			if servedParts[part] {
				return true
			}
		}
	}
	return false
}

// madeUp are names of files with keys that protect nothing, forTests the beginnings of lines that give such a key a name.
var (
	madeUp   = regexp.MustCompile(`insecure|snakeoil|dummy`)
	forTests = regexp.MustCompile(`(?i)^\s*(self\.)?_*(test|dummy|fake|sample|example|mock)_\w*\s*[=:]`)
)

// reportsUse says that a path is that of a module that sends counts of what users do to its makers.
func reportsUse(name string) bool {
	name = strings.ToLower(name)
	for _, word := range []string{"telemetry", "analytics", "usage_stat", "posthog", "amplitude", "mixpanel"} {
		if strings.Contains(path.Base(name), word) || strings.Contains(path.Base(path.Dir(name)), word) {
			return true
		}
	}
	return false
}

// formatOf judges how a file writes values.
func formatOf(name string) format {
	base := strings.ToLower(path.Base(name))
	if strings.HasPrefix(base, ".env") || strings.HasSuffix(base, ".env") || strings.HasPrefix(base, "env.") {
		return formatLine
	}
	if strings.Contains(base, ".min.") {
		return formatMinified
	}
	for _, more := range []string{".example", ".sample", ".template", ".dist", ".bak", ".old", ".orig", ".save", ".tmpl", ".j2", ".backup"} {
		base = strings.TrimSuffix(base, more)
	}
	switch suffix := path.Ext(base); suffix {
	case ".ini", ".cfg", ".conf", ".cnf", ".properties", ".config", ".env", ".pypirc", ".npmrc", ".s3cfg", ".credentials", ".envrc":
		return formatLine
	case ".yaml", ".yml":
		return formatYAML
	case ".json", ".toml", ".xml", ".json5", ".jsonc", ".plist", ".tf", ".tfvars", ".hcl", ".tfstate":
		return formatData
	default:
		if codeSuffixes[suffix] {
			return formatCode
		}
	}
	switch base {
	case "credentials", "config", "settings", "secrets", ".pgpass", ".netrc", "_netrc":
		return formatLine
	}
	return formatText
}

// words makes a set of the words of a text.
func words(text string) map[string]bool {
	set := map[string]bool{}
	for word := range strings.FieldsSeq(text) {
		set[word] = true
	}
	return set
}
