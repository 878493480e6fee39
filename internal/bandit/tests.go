package bandit

// A kind is the node type a test is for, named as in Python's ast.
type kind uint8

const (
	kindCall kind = iota
	kindStr
	kindFunctionDef
	kindImport
	kindImportFrom
	kindAssert
	kindExceptHandler
	kindFile
	kindCount
)

// A test is one of Bandit's plugins.
type test struct {
	id       string
	name     string // as written in nosec comments and profiles
	function string // as test_name in reports; differs for few
	kind     kind
	run      func(*visitor) *Issue
	// of a test for calls: last names of the functions it looks at. It does nothing for other calls; without
	// names, for calls without keywords.
	names func(*Checker) []string
}

// names is the list of a test that looks at the same functions whatever the configuration says.
func names(list ...string) func(*Checker) []string {
	return func(*Checker) []string { return list }
}

// allTests are Bandit's plugins in the order it runs them: sorted by name.
var allTests = []*test{
	{"B604", "any_other_function_with_shell_equals_true", "any_other_function_with_shell_equals_true", kindCall, shellInOtherFunction, nil},
	{"B101", "assert_used", "assert_used", kindAssert, assertUsed, nil},
	{"B610", "django_extra_used", "django_extra_used", kindCall, djangoExtra, names("extra")},
	{"B703", "django_mark_safe", "django_mark_safe", kindCall, djangoMarkSafe, names(safeTextNames...)},
	{"B611", "django_rawsql_used", "django_rawsql_used", kindCall, djangoRawSQL, names("RawSQL")},
	{"B102", "exec_used", "exec_used", kindCall, execUsed, names("exec")},
	{"B201", "flask_debug_true", "flask_debug_true", kindCall, flaskDebug, names("run")},
	{"B104", "hardcoded_bind_all_interfaces", "hardcoded_bind_all_interfaces", kindStr, bindAll, nil},
	{"B107", "hardcoded_password_default", "hardcoded_password_default", kindFunctionDef, passwordDefault, nil},
	{"B106", "hardcoded_password_funcarg", "hardcoded_password_funcarg", kindCall, passwordArgument, nil},
	{"B105", "hardcoded_password_string", "hardcoded_password_string", kindStr, passwordString, nil},
	{"B608", "hardcoded_sql_expressions", "hardcoded_sql_expressions", kindStr, sqlExpression, nil},
	{"B108", "hardcoded_tmp_directory", "hardcoded_tmp_directory", kindStr, tmpDirectory, nil},
	{"B324", "hashlib_insecure_functions", "hashlib", kindCall, weakHash, names(append([]string{"new", "crypt", "mksalt"}, weakHashes...)...)},
	{"B615", "huggingface_unsafe_download", "huggingface_unsafe_download", kindCall, hubDownload, names("from_pretrained", "load_dataset", "hf_hub_download", "snapshot_download", "repository_id")},
	{"B701", "jinja2_autoescape_false", "jinja2_autoescape_false", kindCall, jinjaAutoescape, names("Environment")},
	{"B609", "linux_commands_wildcard_injection", "linux_commands_wildcard_injection", kindCall, wildcard, (*Checker).shellNames},
	{"B612", "logging_config_insecure_listen", "logging_config_insecure_listen", kindCall, loggingListen, names("listen")},
	{"B704", "markupsafe_markup_xss", "markupsafe_markup_xss", kindCall, markup, (*Checker).markupNames},
	{"B601", "paramiko_calls", "paramiko_calls", kindCall, paramikoCall, names("exec_command")},
	{"B614", "pytorch_load", "pytorch_load", kindCall, torchLoad, names("load")},
	{"B501", "request_with_no_cert_validation", "request_with_no_cert_validation", kindCall, noCertificate, names(httpxNames...)},
	{"B113", "request_without_timeout", "request_without_timeout", kindCall, noTimeout, names(httpxNames...)},
	{"B103", "set_bad_file_permissions", "set_bad_file_permissions", kindCall, filePermissions, names(chmodPart)},
	{"B508", "snmp_insecure_version", "snmp_insecure_version_check", kindCall, snmpVersion, names("CommunityData")},
	{"B509", "snmp_weak_cryptography", "snmp_crypto_check", kindCall, snmpCrypto, names("UsmUserData")},
	{"B507", "ssh_no_host_key_verification", "ssh_no_host_key_verification", kindCall, hostKey, names("set_missing_host_key_policy")},
	{"B503", "ssl_with_bad_defaults", "ssl_with_bad_defaults", kindFunctionDef, sslDefaults, nil},
	{"B502", "ssl_with_bad_version", "ssl_with_bad_version", kindCall, sslVersion, nil},
	{"B504", "ssl_with_no_version", "ssl_with_no_version", kindCall, sslNoVersion, names("wrap_socket")},
	{"B605", "start_process_with_a_shell", "start_process_with_a_shell", kindCall, processWithShell, (*Checker).shellNames},
	{"B606", "start_process_with_no_shell", "start_process_with_no_shell", kindCall, processWithoutShell, (*Checker).shellNames},
	{"B607", "start_process_with_partial_path", "start_process_with_partial_path", kindCall, partialPath, (*Checker).shellNames},
	{"B602", "subprocess_popen_with_shell_equals_true", "subprocess_popen_with_shell_equals_true", kindCall, subprocessShell, (*Checker).shellNames},
	{"B603", "subprocess_without_shell_equals_true", "subprocess_without_shell_equals_true", kindCall, subprocessNoShell, (*Checker).shellNames},
	{"B202", "tarfile_unsafe_members", "tarfile_unsafe_members", kindCall, tarMembers, names(extractPart)},
	{"B613", "trojansource", "trojansource", kindFile, trojanSource, nil},
	{"B112", "try_except_continue", "try_except_continue", kindExceptHandler, exceptContinue, nil},
	{"B110", "try_except_pass", "try_except_pass", kindExceptHandler, exceptPass, nil},
	{"B702", "use_of_mako_templates", "use_of_mako_templates", kindCall, makoTemplate, names("Template")},
	{"B505", "weak_cryptographic_key", "weak_cryptographic_key", kindCall, weakKey, names("generate_private_key", "generate")},
	{"B506", "yaml_load", "yaml_load", kindCall, yamlLoad, names("load")},
}

// A Level is a severity or a confidence.
type Level uint8

const (
	Undefined Level = iota
	Low
	Medium
	High
	levels
)

var levelNames = [levels]string{"UNDEFINED", "LOW", "MEDIUM", "HIGH"}

func (l Level) String() string { return levelNames[l] }

// An Issue is one result, with the fields of Bandit's report.
type Issue struct {
	File       string
	ID, Test   string
	Severity   Level
	Confidence Level
	CWE        int // 0: none
	Text       string
	Line       int
	Lines      lineRange
	Column     int // bytes, from 0
	EndColumn  int
	Code       Excerpt

	values    []string // what varies in Text, by which Bandit's own wording is recognised
	hasColumn bool
}

// found makes an issue. Text has one %s for each value.
func found(severity, confidence Level, cwe int, wording string, values ...string) *Issue {
	return &Issue{Severity: severity, Confidence: confidence, CWE: cwe, Text: fill(wording, values), values: values}
}

func (r *Issue) at(line int) *Issue {
	r.Line = line
	return r
}
