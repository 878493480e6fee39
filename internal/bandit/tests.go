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
}

// allTests are Bandit's plugins in the order it runs them: sorted by name.
var allTests = []*test{
	{"B604", "any_other_function_with_shell_equals_true", "any_other_function_with_shell_equals_true", kindCall, shellInOtherFunction},
	{"B101", "assert_used", "assert_used", kindAssert, assertUsed},
	{"B610", "django_extra_used", "django_extra_used", kindCall, djangoExtra},
	{"B703", "django_mark_safe", "django_mark_safe", kindCall, djangoMarkSafe},
	{"B611", "django_rawsql_used", "django_rawsql_used", kindCall, djangoRawSQL},
	{"B102", "exec_used", "exec_used", kindCall, execUsed},
	{"B201", "flask_debug_true", "flask_debug_true", kindCall, flaskDebug},
	{"B104", "hardcoded_bind_all_interfaces", "hardcoded_bind_all_interfaces", kindStr, bindAll},
	{"B107", "hardcoded_password_default", "hardcoded_password_default", kindFunctionDef, passwordDefault},
	{"B106", "hardcoded_password_funcarg", "hardcoded_password_funcarg", kindCall, passwordArgument},
	{"B105", "hardcoded_password_string", "hardcoded_password_string", kindStr, passwordString},
	{"B608", "hardcoded_sql_expressions", "hardcoded_sql_expressions", kindStr, sqlExpression},
	{"B108", "hardcoded_tmp_directory", "hardcoded_tmp_directory", kindStr, tmpDirectory},
	{"B324", "hashlib_insecure_functions", "hashlib", kindCall, weakHash},
	{"B615", "huggingface_unsafe_download", "huggingface_unsafe_download", kindCall, hubDownload},
	{"B701", "jinja2_autoescape_false", "jinja2_autoescape_false", kindCall, jinjaAutoescape},
	{"B609", "linux_commands_wildcard_injection", "linux_commands_wildcard_injection", kindCall, wildcard},
	{"B612", "logging_config_insecure_listen", "logging_config_insecure_listen", kindCall, loggingListen},
	{"B704", "markupsafe_markup_xss", "markupsafe_markup_xss", kindCall, markup},
	{"B601", "paramiko_calls", "paramiko_calls", kindCall, paramikoCall},
	{"B614", "pytorch_load", "pytorch_load", kindCall, torchLoad},
	{"B501", "request_with_no_cert_validation", "request_with_no_cert_validation", kindCall, noCertificate},
	{"B113", "request_without_timeout", "request_without_timeout", kindCall, noTimeout},
	{"B103", "set_bad_file_permissions", "set_bad_file_permissions", kindCall, filePermissions},
	{"B508", "snmp_insecure_version", "snmp_insecure_version_check", kindCall, snmpVersion},
	{"B509", "snmp_weak_cryptography", "snmp_crypto_check", kindCall, snmpCrypto},
	{"B507", "ssh_no_host_key_verification", "ssh_no_host_key_verification", kindCall, hostKey},
	{"B503", "ssl_with_bad_defaults", "ssl_with_bad_defaults", kindFunctionDef, sslDefaults},
	{"B502", "ssl_with_bad_version", "ssl_with_bad_version", kindCall, sslVersion},
	{"B504", "ssl_with_no_version", "ssl_with_no_version", kindCall, sslNoVersion},
	{"B605", "start_process_with_a_shell", "start_process_with_a_shell", kindCall, processWithShell},
	{"B606", "start_process_with_no_shell", "start_process_with_no_shell", kindCall, processWithoutShell},
	{"B607", "start_process_with_partial_path", "start_process_with_partial_path", kindCall, partialPath},
	{"B602", "subprocess_popen_with_shell_equals_true", "subprocess_popen_with_shell_equals_true", kindCall, subprocessShell},
	{"B603", "subprocess_without_shell_equals_true", "subprocess_without_shell_equals_true", kindCall, subprocessNoShell},
	{"B202", "tarfile_unsafe_members", "tarfile_unsafe_members", kindCall, tarMembers},
	{"B613", "trojansource", "trojansource", kindFile, trojanSource},
	{"B112", "try_except_continue", "try_except_continue", kindExceptHandler, exceptContinue},
	{"B110", "try_except_pass", "try_except_pass", kindExceptHandler, exceptPass},
	{"B702", "use_of_mako_templates", "use_of_mako_templates", kindCall, makoTemplate},
	{"B505", "weak_cryptographic_key", "weak_cryptographic_key", kindCall, weakKey},
	{"B506", "yaml_load", "yaml_load", kindCall, yamlLoad},
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
