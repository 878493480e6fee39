package secret

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/finding"
	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/rules"
)

func TestNameWithManyValuesIsAColumnOfData(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		name       string
		rows, want int
	}{
		{"salt", 3, 3},
		{"salt", manyValues + 1, 0},
		{"api_token", manyValues + 1, manyValues + 1}, // a list of credentials is one
	} {
		var b strings.Builder
		for i := range test.rows {
			fmt.Fprintf(&b, "{\"version\": %d,\n \"%s\": \"%x\"}\n", i, test.name, sha256.Sum256(fmt.Append(nil, test.name, i)))
		}
		if got := len(r.ScanText("flags.json", b.String())); got != test.want {
			t.Errorf("%d values of %s: %d found, want %d", test.rows, test.name, got, test.want)
		}
	}
}

func TestPasswordsOfFactoriesAreMadeUp(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	const text = "user = UserFactory(name=\"ada\", password=\"{PLAIN}Tulpe77\")\n"
	for name, want := range map[string]int{"shop/users.py": 1, "shop/factories.py": 0} {
		if got := len(r.ScanText(name, text)); got != want {
			t.Errorf("%s: %d found, want %d", name, got, want)
		}
	}
}

func TestValueInADescriptionIsAnExample(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	key := "AIza" + "SyB7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0Uek"
	for text, want := range map[string]int{
		"# The address that you get looks a little like this:\n#   https://chat.example/v1?key=" + key + "\nx = 1\n": 0,
		"# The address that you get looks a little like this:\nurl = \"https://chat.example/v1?key=" + key + "\"\n":  1,
		"# of the test account:\n#   https://chat.example/v1?key=" + key + "\n":                                      1,
	} {
		if got := len(r.ScanText("shop/chat.py", text)); got != want {
			t.Errorf("%s: %d found, want %d", text, got, want)
		}
	}
}

func TestKeysForBrowsersAreLowWherePagesLoadThem(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	text := "var key = \"AIza" + "SyB7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0Uek\";\n"
	for name, want := range map[string]finding.Severity{"shop/static/map.js": finding.Low, "shop/map.js": finding.Medium, "server/key.py": finding.Medium} {
		if got := r.ScanText(name, text); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestWhatOnlyANameMakesASecretIsLowInPages(t *testing.T) {
	r := loadRules(t)
	text := "var secret = 'k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0Ue';\n"
	for name, want := range map[string]finding.Severity{"shop/static/app.js": finding.Low, "shop/server.js": finding.Medium} {
		if got := r.ScanText(name, text); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestKeysOfNewProjectsAreMedium(t *testing.T) {
	r := loadRules(t)
	key := "SECRET_KEY = 'django-insecure-6k0w1)y3q#b+7*u@xk&2v8z9n!e4r5t6yh@1q2w3e4r5t'\n"
	for settings, want := range map[string]finding.Severity{
		"DEBUG = True\n\nALLOWED_HOSTS = []\n":                       finding.Medium,
		"DEBUG = False\n\nALLOWED_HOSTS = []\n":                      finding.High,
		"DEBUG = True\r\n\r\nALLOWED_HOSTS = []\r\n":                 finding.Medium,
		"DEBUG = True\nALLOWED_HOSTS = ['127.0.0.1', 'localhost']\n": finding.Medium,
		"DEBUG = True\n\nALLOWED_HOSTS = ['example.org']\n":          finding.High,
	} {
		if got := r.ScanText("shop/settings.py", key+settings); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%q: got %v, want %v", settings, got, want)
		}
	}
}

func TestDigestsAreNoTokens(t *testing.T) {
	r := loadRules(t)
	for before, want := range map[string]int{"shop/page.js,sha256=": 0, "token=": 1} {
		if got := r.ScanText("shop/RECORD", before+"hf_"+"VR9eMODKcHMDoLaJbDUhcBczgriaqxbQDR"+",881\n"); len(got) != want {
			t.Errorf("%s: got %v, want %d", before, got, want)
		}
	}
}

func TestNamesOfFilesAreNoTokens(t *testing.T) {
	r := loadRules(t)
	for behind, want := range map[string]int{".json,sha256=x": 0, ".js.map": 0, "": 1, ".": 1} {
		if got := r.ScanText("shop/pages.txt", "static/sk-"+"7d1c0e5ab94f2368d07be15c9a4f3e82"+behind+"\n"); len(got) != want {
			t.Errorf("%q: got %v, want %d", behind, got, want)
		}
	}
}

func TestTokensOfALanguageAreWords(t *testing.T) {
	r := loadRules(t)
	for name, want := range map[string]int{"expected_token": 0, "shop_token": 1} {
		if got := r.ScanText("shop/parser.py", name+" = \"k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0Ue\"\n"); len(got) != want {
			t.Errorf("%s: got %v, want %d", name, got, want)
		}
	}
}

func TestWhatIsAnnouncedAsAnExampleIsLow(t *testing.T) {
	r := loadRules(t)
	key := "-----BEGIN PRIVATE " + "KEY-----\n" + strings.Repeat("k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0UekB4sXw7Dn2VaQs8Lm3Rt6Yp1ZcGb9FhJ\n", 12) + "-----END PRIVATE " + "KEY-----\n"
	for before, want := range map[string]finding.Severity{"Example input:\n\n": finding.Low, "Read by the shop:\n\n": finding.Critical, "example = read(\n": finding.Critical} {
		if got := r.ScanText("shop/keys.py", "\"\"\"\n"+before+key+"\"\"\"\n"); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", before, got, want)
		}
	}
	token := "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJ1c2VyX2lkIjoiNDExN2ZmYzktNjQwZi00MzcyLTg2ZDMtY2U2NDJjYmE1NjcxIn0.k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0UekB4sXw7Dn2V"
	for before, want := range map[string]finding.Severity{"\"example\": {\n": finding.Low, "\"answer\": {\n": finding.Medium} {
		if got := r.ScanText("shop/routes.py", "responses = {\n    "+before+"    \"access_token\": \""+token+"\",\n}}\n"); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", before, got, want)
		}
	}
}

func TestWhatEveryCopyOfAClientHoldsIsNotHigh(t *testing.T) {
	r := loadRules(t)
	jwt := func(claims string) string {
		return "eyJ" + "hbGciOiJIUzI1NiJ9." + base64.RawURLEncoding.EncodeToString([]byte(claims)) + "." + fill(t, claims, "{{url 43}}")
	}
	lasting, brief := jwt(`{"sub":"shop","iat":1740416183}`), jwt(`{"sub":"shop","iat":1740416183,"exp":1740416483}`)
	for _, c := range []struct {
		path, text string
		want       finding.Severity
	}{
		{"deploy/prod.yaml", "token: " + lasting + "\n", finding.High},
		{"shop/client.py", "TOKEN = '" + lasting + "'\n", finding.Medium},
		{"shop/client.py", "TOKEN = '" + brief + "'\n", finding.Low},
		{"shop/client.py", "SOFTWARE_STATEMENT = '" + lasting + "'\n", finding.Low},
		{"shop/client.py", fill(t, "1", "headers = {'x-algolia-api-key': '{{hex 32}}'}\n"), finding.Medium},
		{"shop/client.py", fill(t, "1", "ALGOLIA_ADMIN_KEY = '{{hex 32}}'\n"), finding.High},
		{"shop/client.py", fill(t, "1", "headers = {'Ocp-Apim-Subscription-Key': '{{hex 32}}'}\n"), finding.Medium},
		{"shop/client.py", fill(t, "1", "params = {'app_key': '{{hex 32}}'}\n"), finding.Medium},
		{"web/.env", fill(t, "1", "APP_KEY=base64:{{b64 43}}=\n"), finding.High},
		{"shop/client.py", fill(t, "1", "pair = {'access_key': 'reader', 'secret_key': '{{b62 40}}'}\n"), finding.Medium},
		{"shop/settings.py", fill(t, "1", "SECRET_KEY = '{{b62 50}}'\n"), finding.High},
	} {
		if got := r.ScanText(c.path, c.text); len(got) != 1 || got[0].Severity != c.want {
			t.Errorf("%s: got %v, want %v", c.text, got, c.want)
		}
	}
}

func TestManualsOfModulesAreManuals(t *testing.T) {
	r := loadRules(t)
	key := fill(t, "1", "password: {{pw 9}}\n")
	for _, c := range []struct {
		path, text string
		want       int
	}{
		{"collections/ansible_collections/acme/net/playbooks/login.yml", key, 0},
		{"playbooks/login.yml", key, 1},
		{"roles/net/molecule/default/converge.yml", key, 0},
		{"plugins/modules/login.yml", key, 0},
		{"plugins/modules/login.py", "#!/usr/bin/python\nEXAMPLES = r'''\n- " + key + "'''\nKEPT = 1\n", 0},
		{"plugins/modules/login.ps1", "$password = $module.Params.password\n", 0},
		{"web/auth.yml", fill(t, "1", "htpasswd: 'till:$2y$05${{b62 53}}'\n"), 0},
	} {
		if got := r.ScanText(c.path, c.text); len(got) != c.want {
			t.Errorf("%s: got %v, want %d", c.path, got, c.want)
		}
	}
	after := fill(t, "1", "\nEXAMPLES = r\"\"\"\n- password: x\n\"\"\"\nPASSWORD = '{{pw 16}}'\n")
	if got := r.ScanText("plugins/modules/login.py", after); len(got) != 1 {
		t.Errorf("behind a manual: got %v, want one", got)
	}
	left := "CERT = {\n#  \"private_key\": \"...-----BEGIN PRIVATE " + "KEY-----... in PEM format\",\n#  \"thumbprint\": \"A1B2C3D4E5F6...\",\n#  \"public_certificate\": \"...-----BEGIN CERTIFICATE-----...\",\n"
	if got := r.ScanText("shop/identity.py", left); len(got) != 0 {
		t.Errorf("a key that is left out: got %v", got)
	}
}

func TestPublicKeysAreNoSecrets(t *testing.T) {
	r := loadRules(t)
	for begin, want := range map[string]int{"MIIBIjANBgkqhkiG9w0BAQ" + "EFAAOCAQ8A": 0, "MFkwEwYHKoZIzj0CAQ" + "YIKoZI": 0, "MCowBQYDK2VwAyEA": 0, "": 1} {
		if got := r.ScanText("shop/keys.py", "TOKEN = '"+begin+fill(t, "1", "{{b62 86}}")+"'\n"); len(got) != want {
			t.Errorf("%s: got %v, want %d", begin, got, want)
		}
	}
}

func TestWhatAHelpTextShowsIsLow(t *testing.T) {
	r := loadRules(t)
	secret := "dP38Q~" + "k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0Ue.b"
	for text, want := range map[string]finding.Severity{
		"help = \"\"\"The client's secret. e.g.: " + secret + " Deprecated.\"\"\"\n":  finding.Low,
		"help = \"\"\"The client's secret, for example:\n" + secret + "\n\"\"\"\n":    finding.Low,
		"help = \"\"\"The client's secret. e.g. is rotated by " + secret + "\"\"\"\n": finding.Critical,
		"azure_client_secret = \"" + secret + "\"\n":                                  finding.Critical,
	} {
		if got := r.ScanText("shop/options.py", text); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

func TestKeysOfClientsWeighLess(t *testing.T) {
	r := loadRules(t)
	basic := func(user string) string {
		return "auth = \"Basic " + base64.StdEncoding.EncodeToString([]byte(user+":7ScMm6fEYXdiEPCxaPaQmgeYdlUrfwohAf4XGO")) + "\"\n"
	}
	for user, want := range map[string]finding.Severity{"8acb778a-b918-4a8d-8624-73a0beb64289": finding.Medium, "harbour": finding.High} {
		if got := r.ScanText("shop/client.py", basic(user)); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", user, got, want)
		}
	}
	installed := "{\"%s\": {\"client_secret\": \"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\"}}\n"
	for kind, want := range map[string]finding.Severity{"installed": finding.Low, "web": finding.High} {
		if got := r.ScanText("shop/client_secret.json", strings.Replace(installed, "%s", kind, 1)); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", kind, got, want)
		}
	}
	fake := "api_key = \"nn4PGU5rJ3tEe9if4zEJ\""
	for behind, want := range map[string]finding.Severity{"  # a fake key for tests\n": finding.Low, "  # of the warehouse\n": finding.Medium} {
		if got := r.ScanText("shop/warehouse.py", fake+behind); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", behind, got, want)
		}
	}
}

func TestKeysThatEveryCopyHoldsAreLow(t *testing.T) {
	r := loadRules(t)
	token := "token = \"s2s.k7Qm2x9LpKd4Tv8Wc3Zr5N.f1Hg6Yj0UekB4sXw7Dn2Va\"\n"
	for name, want := range map[string]finding.Severity{"shop/telemetry.py": finding.Low, "shop/usage_statistics/log.py": finding.Low, "shop/orders.py": finding.Medium} {
		if got := r.ScanText(name, token); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	if got := r.ScanText("shop/orders.py", "project_api_key = \"phc_k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0UekB4sXw7Dn2V\"\n"); len(got) != 0 {
		t.Errorf("a key that only writes: %v", got)
	}
	key := "-----BEGIN PRIVATE " + "KEY-----\n" + strings.Repeat("k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0UekB4sXw7Dn2VaQs8Lm3Rt6Yp1ZcGb9FhJ\n", 12) + "-----END PRIVATE " + "KEY-----\n"
	for name, want := range map[string]finding.Severity{"shop/insecure.pem": finding.Low, "shop/secure.pem": finding.Critical} {
		if got := r.ScanText(name, key); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	for name, want := range map[string]finding.Severity{"TEST_KEY": finding.Low, "LATEST_KEY": finding.Critical} {
		if got := r.ScanText("shop/keys.py", name+" = \"\"\""+key+"\"\"\"\n"); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestCommentsSayThatAnybodyMayHaveAToken(t *testing.T) {
	r := loadRules(t)
	token := "DEFAULT_SHOP_TOKEN = \"1161fa38be8f448f7483491affd5c877271cf42f250da70789873ee4072bb98a\"\n"
	for before, want := range map[string]finding.Severity{"# This is NOT a secret value.\n": finding.Low, "# Of the official program (both public).\n": finding.Low, "# Who has it is an administrator.\n": finding.Medium, "# not a secret\n\n\n\n": finding.Medium} {
		if got := r.ScanText("shop/store.py", before+token); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", before, got, want)
		}
	}
	for line, want := range map[string]finding.Severity{"shop_analytics['write_key'] = \"2Re4kqwL61GDp7S8ewe6K5dbogG\"\n": finding.Low, "shop_store['write_key'] = \"2Re4kqwL61GDp7S8ewe6K5dbogG\"\n": finding.Medium} {
		if got := r.ScanText("shop/store.py", line); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", line, got, want)
		}
	}
	for host, want := range map[string]finding.Severity{"localhost": finding.Low, "errors.shop.example.org": finding.High} {
		text := "dsn = \"https://5a63d58ae7b94f1dab3dee740b301d6a:73eea45d3e8649239a973087e8f21f98@" + host + "/2\"\n"
		if got := r.ScanText("shop/errors.py", text); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", host, got, want)
		}
	}
}

func TestWhatIsNoSecret(t *testing.T) {
	r := loadRules(t)
	for name, text := range map[string]string{
		"shop/methods.py":    "TLSCERTIFICATEPASSWORD = \"TLSCertificate+password\"\n",
		"shop/playbook.yml":  "switch:\n  password: hostvars[item].ansible_ssh_pass\n",
		"shop/counters.yaml": "event_api_key: 76bde4dd6147b5a998423dfa4b855573\n",
		"shop/facades.py":    "facades = {\"Password\": \"Lumen\\\\Auth\\\\Passwords\\\\Broker42Manager\"}\n",
		"shop/ciphers.yaml":  "PSK: \"!aECDH:!EDH-7RSA-DES\"\n",
		"shop/outputs.py":    "__all__ = [\n    'FeedDetailsAuthenticationAccessKeySecretAuth',\n    'FeedDetailsShopStoreV2Settings',\n]\n# AccessKeySecret\n",
		"shop/icons.json":    "{\n\"package\": \"0xeb29\",\n\"form-password\": \"0xf07f5\"\n}\n",
		"shop/methods2.py":   "class Method(ValueEnum):\n    GGA_PW91 = \"gga-PW91\"\n",
		"shop/types.py":      "type_token = \"shop:orders:7xQm2x9LpKd4Tv8Wc3Zr5N\"\npage_token = \"7xQm2x9LpKd4Tv8Wc3Zr5N\"\n",
	} {
		if got := r.ScanText(name, text); len(got) != 0 {
			t.Errorf("%s: got %v", name, got)
		}
	}
	token := "headers = {\"Authorization\": \"Bearer 7356455548d0a1d886db010883388d08be84d0c9\"}\n"
	for name, want := range map[string]finding.Severity{"shop/reader.py": finding.Medium, "example_project/reader.py": finding.Low} {
		if got := r.ScanText(name, token); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
	dsn := "dsn = https://5a63d58ae7b94f1dab3dee740b301d6a:73eea45d3e8649239a973087e8f21f98@errors.shop.example.org/2\n"
	for name, want := range map[string]finding.Severity{"README.rst": finding.Low, "shop.ini": finding.High} {
		if got := r.ScanText(name, dsn); len(got) != 1 || got[0].Severity != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestTokensInsidePicturesAreChance(t *testing.T) {
	r := loadRules(t)
	token := "EAAi4ECCy5gOEyAggggAk7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0UekB4sXw7Dn2VaQs8Lm3Rt6Yp1Zc"
	picture := strings.Repeat("k7Qm2x9LpKd4/8Wc3Zr5Nf1Hg6+j0UekB4sXw7Dn", 4)
	for text, want := range map[string]int{"src = \"" + picture + "/" + token + "\"\n": 0, "src = \"https://shop.example.org/" + token + "\"\n": 1} {
		if got := r.ScanText("shop/page.js", text); len(got) != want {
			t.Errorf("%s: got %v", text, got)
		}
	}
}

func TestFoldersOfTests(t *testing.T) {
	for name, want := range map[string]role{"test_shop/data/index.json": roleTest, "shop/_tests/base.py": roleTest, "_shop_testutils/base.py": roleTest, "share/devstack/setup.yaml": roleExample, "shop/latest/base.py": roleCode, "contest/base.py": roleCode, "shop/login_selftest.py": roleTest, "mockshop/server-key": roleTest, "shop/data/test-cases/7/credentials.json": roleTest} {
		if got := roleOf(name); got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestWhatAManualShowsIsLow(t *testing.T) {
	r := loadRules(t)
	key := "k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0UekB4s"
	for name, text := range map[string]string{
		"docs/settings.rst":        "    api_key: \"" + key + "\"\n",
		"share/man/man5/shop.5":    "    api_key: \"" + key + "\"\n",
		"shop/settings/names.yaml": "remote:\n  description: |-\n    For example:\n    ```python\n    {'api_key': '" + key + "'}\n    ```\n",
	} {
		if got := r.ScanText(name, text); len(got) != 1 || got[0].Severity != finding.Low {
			t.Errorf("%s: got %v", name, got)
		}
	}
	if got := r.ScanText("shop/settings/names.yaml", "remote:\n  api_key: "+key+"\n"); len(got) != 1 || got[0].Severity != finding.Medium {
		t.Errorf("outside of a description: %v", got)
	}
}

func TestValuesThatAreNoSecrets(t *testing.T) {
	r := loadRules(t)
	for name, text := range map[string]string{
		"shop/login.js":    "form.accesstoken = $.trim($('#shop2_accesstoken').val());\n",
		"shop/query.py":    "self.ask(\n    \"ReadAccessToken\",\n    \"9f3c1b7ae2d84056b1c7fe90d3a258c4617be0f2ad93581c7e46f0b2d8a1c35e\",\n)\n",
		"shop/switch.json": "{\"usage\": \"Default username/password: admin/Admin123.\"}\n",
		"shop/sign.py":     "# sign(\n#     text,\n#     pem_passphrase=sys.argv[2],\n# )\n",
	} {
		if got := r.ScanText(name, text); len(got) != 0 {
			t.Errorf("%s: got %v", name, got)
		}
	}
}

func TestPasswordsInSettingsWeighMoreThanInCode(t *testing.T) {
	r, err := Load(rules.Files)
	if err != nil {
		t.Fatal(err)
	}
	for name, want := range map[string]finding.Severity{"shop/.env": finding.High, "shop/probe.py": finding.Medium, "shop/runtests/probe.py": finding.None} {
		got := finding.None
		for _, m := range r.ScanText(name, "DB_PASSWORD = \"k7#Qz9!mVx2$Lp\"\n") {
			got = m.Severity
		}
		if got != want {
			t.Errorf("%s: got %v, want %v", name, got, want)
		}
	}
}

func TestAppPasswordsAreNoPhrases(t *testing.T) {
	r := loadRules(t)
	for value, want := range map[string]int{"qzkv wmtj xhrb ypdf": 1, "come with your bike": 0, "qzkv wmtj xhrb ypd": 0} {
		for name, text := range map[string]string{"shop/settings.py": "EMAIL_HOST_PASSWORD = \"" + value + "\"\n", "mail.env": "SMTP_PASSWORD=" + value + "\n"} {
			f := &source.File{Path: name, Text: text}
			if got := r.Scan(f, nil); len(got) != want {
				t.Errorf("%s, %s: %v", name, value, got)
			}
		}
	}
}

func TestOnlyTheWordBeforeAKeyCallsItPublic(t *testing.T) {
	r := loadRules(t)
	key := "k7Qm2x9LpKd4Tv8Wc3Zr5Nf1Hg6Yj0Ue"
	for text, want := range map[string]int{"community: public\napi_token: " + key + "\n": 1, "note: public api_token: " + key + "\n": 0} {
		if got := r.ScanText("ops/snmp.yml", text); len(got) != want {
			t.Errorf("%q: %v", text, got)
		}
	}
}

func TestOptionWithoutAWordIsNoName(t *testing.T) {
	text := "run([\"draw\", \"--------=north:Kq7Lm2x9LpKd4Tv8\"])\npassword = \"Kq7Lm2x9LpKd4Tv8\"\n"
	if got := loadRules(t).ScanText("shop/rulers.py", text); len(got) != 1 {
		t.Errorf("%v", got)
	}
	if got := loadRules(t).Scan(&source.File{Path: "shop/rulers.py", Text: text}, nil); len(got) != 1 {
		t.Errorf("%v", got)
	}
}

func TestNamesThatAreImportedAreNoSecrets(t *testing.T) {
	r := loadRules(t)
	for line, want := range map[string]int{
		"from .oauth2_facebook import OAuth2Facebook\nfrom .oauth2_fusion import OAuth2FusionAuth\n": 0,
		"facebook = OAuth2Facebook(\"k7Qm2x9LpKd4Tv8W\")\n":                                          1,
	} {
		if got := r.ScanText("shop/project.py", line); len(got) != want {
			t.Errorf("%q: got %v, want %d", line, got, want)
		}
	}
}

func TestCredentialsOfManualsAreNone(t *testing.T) {
	r := loadRules(t)
	for user, want := range map[string]int{"demo": 0, "harbour": 1} {
		line := "Authorization: Basic " + base64.StdEncoding.EncodeToString([]byte(user+":p@55w0rd!")) + "\n"
		if got := r.ScanText("shop/service.conf", line); len(got) != want {
			t.Errorf("%s: got %v, want %d", user, got, want)
		}
	}
}

func TestSessionsWithAWSAreLow(t *testing.T) {
	for value, want := range map[string]finding.Severity{
		"IQoJb3JpZ2luX2Vj" + fill(t, "session", "{{b62 260}}"): finding.Low,
		fill(t, "session", "{{b62 60}}"):                       finding.Medium,
	} {
		v, ok := judge(nameSecret, "X-Amz-Security-Token", value, roleConfig, false)
		if !ok || v.severity != want {
			t.Errorf("%.8s…: %v %v, want %v", value, v.severity, ok, want)
		}
	}
}
