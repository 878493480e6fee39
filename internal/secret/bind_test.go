package secret

import (
	"strings"
	"testing"
	"time"

	"github.com/adderstone/adderstone/internal/source"
)

// TestPythonIsParsedOnlyWhereANameMayBeGivenASecret says of a line whether it is worth a tree.
func TestPythonIsParsedOnlyWhereANameMayBeGivenASecret(t *testing.T) {
	r := loadRules(t)
	value := fill(t, "bind", "{{b62 32}}")
	for _, test := range []struct {
		line string
		want bool
	}{
		{"api_key = '@'", true},
		{"api_key: str = '@'", true},
		{"f(api_key=x or\n  '@')", true},
		{"x, api_key = 1, '@'", true},
		{"(user, api_key) = (1, '@')", true},
		{"settings['api_key'] = '@'", true},
		{"os.environ.get('API_KEY',\n    '@')", true},
		{"if api_key == '@': pass", true},
		{"def api_key(self):\n    return '@'", true},
		{"set_api_key('@')", true},
		{"Fernet('@')", true},
		{"# api_key: @", true},
		{"f('api_key=@&x')", true},
		{"if api_key in ('@', 'x'): pass", true},
		{"compare_digest(form.api_key, '@')", true},
		{"run(['mysqldump', '-p@'])", true},
		{"if api_key:\n    x = '@'", false},
		{"for key in keys:\n    x = '@'", false},
		{"f(api_key)\nx = '@'", false},
		{"f(api_key=None)\nx = '@'", false},
		{"api_key = 'the key'", false},
		{"Fernet(key)\nx = '@'", false},
		{"value.encode('latin1')", false},
	} {
		s := r.newScanner("app.py", strings.ReplaceAll(test.line, "@", value)+"\n")
		s.deferNames = true
		s.run()
		if got := len(s.deferred) > 0; got != test.want {
			t.Errorf("%s: worth a tree = %v, want %v", test.line, got, test.want)
		}
	}
}

func TestWhatIsAndIsNoSecret(t *testing.T) {
	r := loadRules(t)
	for _, test := range []struct {
		path, text string
		want       bool
	}{
		{"app.py", "@router.get('/x', dependencies=[Depends(ApiKey('{{b62 32}}'))])", true},
		{"app.py", "@router.get('/x', dependencies=[Depends(Path('{{b62 32}}'))])", false},
		{"run.sh", "redis-cli -a {{b62 28}} ping", true},
		{"run.sh", "redis-cli -a $REDIS ping", false},
		{"run.sh", "openssl enc -aes-256-cbc -k '{{pw 20}}' -in a -out b", true},
		{"run.sh", "openssl enc -aes-256-cbc -k \"$KEY\" -in a -out b", false},
		{"run.sh", "zip -P {{b62 14}} -r a.zip a", true},
		{"run.sh", "zip -r a.zip a", false},
		{"dump.sql", "ALTER USER x WITH PASSWORD '{{pw 18}}';", true},
		{"dump.sql", "ALTER USER x WITH PASSWORD 'md5{{hex 32}}';", false},
		{"settings.py", "GOOGLE_SECRET = '{{dig1 12}}-{{low 32}}.apps.googleusercontent.com'", false},
		{"settings.py", "ALGOLIA = {'API_KEY': '{{hex 32}}'}", true},
		{"settings.py", "ALGOLIA = {\n  'APPLICATION_ID': 'X',\n  'SEARCH_API_KEY': '{{hex 32}}',\n}", false},
		{"settings.py", "AZURE_SEARCH_API_KEY = '{{b62 52}}'", true},
		{"all.yml", "become_pass: Forklift_Nine_Bravo", true},
		{"all.yml", "become_pass: Forklift_Test_Bravo", false},
		{"docs/runbook.md", "password: xK4!{{pw 14}}", true},
		{"docs/runbook.md", "password: {{b62 12}}", false},
		{"nginx.conf", "proxy_set_header X-Api-Key \"{{b62 32}}\";", true},
		{"run.sh", "curl -H 'Authorization: Token {{hex 40}}' https://shop", true},
		{"run.sh", "curl -H 'Authorization: Token $TOKEN' https://shop", false},
		{"ci.yaml", "- run: curl -H \"X-Api-Key: {{hex 40}}\" https://shop", true},
		{"ci.yaml", "- run: curl -H \"X-Api-Key: $KEY\" https://shop", false},
		{"main.go", "request.SetBasicAuth(\"shop\", \"{{b62 18}}\")", true},
		{"main.go", "request.SetBasicAuth(\"shop\", os.Getenv(\"SHOP_PASSWORD\"))", false},
		{"app.py", "if headers.get('X-Token') == '{{b62 32}}': pass", true},
		{"app.py", "if headers.get('X-Token') == 'expired-long-ago': pass", false},
		{"app.py", "if compare_digest(form.password, '{{b62 16}}'): pass", true},
		{"app.py", "if compare_digest(form.password, user.password): pass", false},
		{"app.py", "if token in ('{{b62 32}}', '{{b62 32}}'): pass", true},
		{"app.py", "if token in ('access_token', 'refresh_token'): pass", false},
		{"app.py", "run(['mysqldump', '-u', 'root', '-p{{b62 14}}', 'shop'])", true},
		{"app.py", "run(['mysqldump', '-u', 'root', '-p', 'shop'])", false},
		{"app.py", "run(['curl', '-u', 'shop:{{b62 16}}', url])", true},
		{"app.py", "run(['curl', '-u', 'user:password', url])", false},
		{"app.py", "run(['app', '--password', '{{b62 16}}'])", true},
		{"app.py", "run(['app', '--password-file', '/etc/{{b62 16}}'])", false},
		{"app.py", "run(['app', '--token={{b62 26}}'])", true},
		{"app.py", "run(['app', '--token=' + token])", false},
		{"app.py", "execute(\"ALTER ROLE report WITH PASSWORD '{{b62 16}}'\")", true},
		{"app.py", "execute(\"ALTER ROLE report WITH PASSWORD '%s'\" % password)", false},
		{"app.py", "raise Error(\"no password '{{b62 16}}'\")", false},
		{"app.py", "TOKENS = dict(shop='{{b62 32}}')", true},
		{"app.py", "TOKENS = dict(path='{{b62 32}}')", false},
		{"app.py", "@require_token('{{b62 32}}')\ndef f(): pass", true},
		{"app.py", "@require_token('orders:write')\ndef f(): pass", false},
		{"app.py", "import ftplib\nftplib.FTP_TLS('ftp.shop', 'shop', '{{b62 15}}')", true},
		{"app.py", "import ftplib\nftplib.FTP_TLS('ftp.shop', 'shop', password)", false},
		{"api.yaml", "a: |\n  ```\n  password: {{b62 16}}\n  ```", false},
		{"api.yaml", "a: |\n  ```\n  ```\npassword: {{b62 16}}", true},
		{"app.py", "headers = 1  # a header is required to pass h2spec", false},
	} {
		text := fill(t, test.text, test.text) + "\n"
		if got := len(r.Scan(&source.File{Path: test.path, Text: text}, nil)) > 0; got != test.want {
			t.Errorf("%s: %s: found = %v, want %v", test.path, test.text, got, test.want)
		}
	}
}

// TestHostileLineOfMegabytes: what is asked of a line is asked of its end, so that one endless line takes as long as many.
func TestHostileLineOfMegabytes(t *testing.T) {
	r := loadRules(t)
	for _, name := range []string{"panel.json", "panel.yaml", "panel.txt"} {
		text := strings.Repeat(`"token" 1, password key_value auth `, 1<<18/36)
		start := time.Now()
		r.ScanText(name, text)
		if took := time.Since(start); took > 10*time.Second {
			t.Errorf("%s: one line of 256 KB takes %v", name, took)
		}
	}
}
