package secret

import (
	"strings"
	"testing"

	"github.com/adderstone/adderstone/internal/source"
	"github.com/adderstone/adderstone/internal/syntax"
)

const beforeMigration = `"""Settings."""
from __future__ import annotations

import logging  # for everybody

# The key of the shop.
API_KEY = "{{b62 32}}"  # set in May
DSN = "postgresql://shop:{{b62 16}}@db.internal/shop"
HEADERS = {"Authorization": "Bearer {{b62 32}}"}
TOKEN = os.environ.get("SHOP_TOKEN", "{{b62 40}}")
KEY = b"{{b62 32}}"


class Settings(BaseSettings):
    db_password: SecretStr = SecretStr("{{b62 20}}")  # kept


def connect(password="{{pw 16}}", *, url=f"https://u:{{b62 18}}@h.internal/x"):
    return client(
        api_key="{{b62 32}}",
        host="h",
    )


# old: API_KEY = "{{b62 32}}"
URL = "https://u:{{b62 18}}@%s/" % HOST
`

func migrate(t *testing.T, d Destination, text string, libraries ...string) (string, []Move) {
	t.Helper()
	f := source.NewFile("shop/settings.py", fill(t, "migration", text))
	tree := syntax.Parse(f)
	matches := loadRules(t).Scan(f, tree)
	r := NewMigration(d, libraries).Plan(Text{f, matches}, tree, matches)
	for _, m := range r.Moves {
		if strings.Contains(r.ShownBefore, m.Match.Value) || strings.Contains(r.ShownAfter, m.Match.Value) {
			t.Errorf("what is shown holds %s", m.Match.Value)
		}
		if m.Why == "" && strings.Contains(r.After, m.Match.Value) {
			t.Errorf("the rewritten file still holds %s", m.Match.Value)
		}
	}
	return r.After, r.Moves
}

func TestMigrationRewritesEveryKindOfPlace(t *testing.T) {
	got, moves := migrate(t, Destination{Target: ToEnv}, beforeMigration)
	for _, line := range []string{
		"import logging  # for everybody\nimport os\n",
		`API_KEY = os.environ["API_KEY"]  # set in May`,
		`DSN = ("postgresql://shop:" + os.environ["DSN_PASSWORD"] + "@db.internal/shop")`,
		`HEADERS = {"Authorization": ("Bearer " + os.environ["BEARER_TOKEN"])}`,
		`TOKEN = os.environ["SHOP_TOKEN"]`,
		`KEY = os.environ["KEY"].encode()`,
		"    db_password: SecretStr  # kept\n",
		`def connect(password=os.environ["PASSWORD"], *, url=(f"https://u:" + os.environ["URL_PASSWORD"] + f"@h.internal/x")):`,
		`        api_key=os.environ["SETTINGS_API_KEY"],`,
	} {
		if !strings.Contains(got, line) {
			t.Errorf("missing %q in\n%s", line, got)
		}
	}
	var kept []string
	for _, m := range moves {
		if m.Why != "" {
			kept = append(kept, m.Why)
		}
	}
	if strings.Join(kept, "; ") != "it stands in a comment; the text around it is a format" {
		t.Errorf("kept: %v", kept)
	}
}

func TestMigrationFollowsTheProjectsOwnStyle(t *testing.T) {
	key := `API_KEY = "{{b62 32}}"` + "\n"
	for _, test := range []struct {
		name, text string
		d          Destination
		libraries  []string
		want       string
	}{
		{"vault", "import os\n\n" + key, Destination{Target: ToVault, Mount: "secret", Path: "shop", KVVersion: 2}, nil,
			"import os\nimport hvac\n\n_secrets = hvac.Client().secrets.kv.v2.read_secret_version(path=\"shop\", mount_point=\"secret\", raise_on_deleted_version=True)[\"data\"][\"data\"]\n\nAPI_KEY = _secrets[\"API_KEY\"]\n"},
		{"vault, version 1", key, Destination{Target: ToVault, Mount: "kv", Path: "shop", KVVersion: 1}, nil,
			"import hvac\n\n_secrets = hvac.Client().secrets.kv.v1.read_secret(path=\"shop\", mount_point=\"kv\")[\"data\"]\n\nAPI_KEY = _secrets[\"API_KEY\"]\n"},
		{"vault, in a namespace", key, Destination{Target: ToVault, Mount: "kv", Path: "shop", KVVersion: 1, Namespace: "team/a"}, nil,
			"import hvac\n\n_secrets = hvac.Client(namespace=\"team/a\").secrets.kv.v1.read_secret(path=\"shop\", mount_point=\"kv\")[\"data\"]\n\nAPI_KEY = _secrets[\"API_KEY\"]\n"},
		{"aws, in a region", "import json\nimport boto3\n" + key, Destination{Target: ToAWS, Path: "shop/prod", Region: "eu-central-1"}, nil,
			"import json\nimport boto3\n\n_secrets = json.loads(boto3.client(\"secretsmanager\", region_name=\"eu-central-1\").get_secret_value(SecretId=\"shop/prod\")[\"SecretString\"])\nAPI_KEY = _secrets[\"API_KEY\"]\n"},
		{"aws", "import json\nimport boto3\n" + key, Destination{Target: ToAWS, Path: "shop/prod"}, nil,
			"import json\nimport boto3\n\n_secrets = json.loads(boto3.client(\"secretsmanager\").get_secret_value(SecretId=\"shop/prod\")[\"SecretString\"])\nAPI_KEY = _secrets[\"API_KEY\"]\n"},
		{"decouple", "from decouple import config\n" + key, Destination{Target: ToEnv}, nil, "from decouple import config\nAPI_KEY = config(\"API_KEY\")\n"},
		{"django-environ", "import environ\nenv = environ.Env()\n" + key, Destination{Target: ToEnv}, nil, "import environ\nenv = environ.Env()\nAPI_KEY = env(\"API_KEY\")\n"},
		{"dotenv", "import os\n" + key, Destination{Target: ToDotenv}, []string{"dotenv"}, "import os\nfrom dotenv import load_dotenv\n\nload_dotenv()\nAPI_KEY = os.environ[\"API_KEY\"]\n"},
		{"line ends of Windows", "import os\r\n" + strings.TrimSpace(key) + "\r\n", Destination{Target: ToEnv}, nil, "import os\r\nAPI_KEY = os.environ[\"API_KEY\"]\r\n"},
		{"one value, one key", key + "again = API_KEY2 = 1\n", Destination{Target: ToEnv}, nil, "import os\n\nAPI_KEY = os.environ[\"API_KEY\"]\nagain = API_KEY2 = 1\n"},
		{"a script", "#!/usr/bin/env python3\n# a comment\n" + key, Destination{Target: ToEnv}, nil, "#!/usr/bin/env python3\n# a comment\nimport os\n\nAPI_KEY = os.environ[\"API_KEY\"]\n"},
	} {
		t.Run(test.name, func(t *testing.T) {
			got, moves := migrate(t, test.d, test.text, test.libraries...)
			if got != test.want || len(moves) != 1 || moves[0].Why != "" {
				t.Errorf("%+v\ngot:\n%s\nwant:\n%s", moves, got, test.want)
			}
		})
	}
}

func TestMigrationOfSettingsFiles(t *testing.T) {
	for _, test := range []struct {
		path, text, want string
		target           Target
		why              string
	}{
		{"deploy/docker-compose.yml", "services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: {{b62 24}}  # rotated in May\n",
			"services:\n  db:\n    environment:\n      POSTGRES_PASSWORD: ${POSTGRES_PASSWORD}  # rotated in May\n", ToEnv, ""},
		{"compose.yaml", "services:\n  db:\n    environment:\n      - \"API_KEY={{b62 32}}\"\n", "services:\n  db:\n    environment:\n      - \"API_KEY=${API_KEY}\"\n", ToDotenv, ""},
		{"compose.yaml", "services:\n  db:\n    environment:\n      - \"API_KEY={{b62 32}}\"\n", "", ToVault, "let the code that loads the file take API_KEY of secret/shop in Vault"},
		{"conf/app.yaml", "db:\n  password: {{b62 24}}\n", "", ToEnv, `take os.environ["PASSWORD"]`},
		{"conf/app.ini", "[db]\npassword = {{b62 24}}\n", "", ToAWS, "take PASSWORD of shop in Secrets Manager"},
		{"live.env", "API_KEY={{b62 32}}\n", "", ToEnv, "take the file out of git"},
		{".github/workflows/ci.yml", "env:\n  API_KEY: {{b62 32}}\n", "", ToEnv, "write ${{ secrets.API_KEY }}"},
		{"deploy.sh", "export API_KEY={{b62 32}}\n", "", ToEnv, `write "$API_KEY"`},
	} {
		f := source.NewFile(test.path, fill(t, "settings", test.text))
		matches := loadRules(t).Scan(f, nil)
		r := NewMigration(Destination{Target: test.target, Mount: "secret", Path: "shop"}, nil).Plan(Text{f, matches}, nil, matches)
		if len(r.Moves) != 1 {
			t.Errorf("%s: %d secrets", test.path, len(r.Moves))
			continue
		}
		want := test.want
		if want == "" {
			want = f.Text
		}
		if r.After != want || !strings.Contains(r.Moves[0].Why, test.why) || (test.why == "") != (r.Moves[0].Why == "") {
			t.Errorf("%s: %s\n%s", test.path, r.Moves[0].Why, r.After)
		}
		if strings.Contains(r.ShownBefore+r.ShownAfter, r.Moves[0].Match.Value) {
			t.Errorf("%s: what is shown holds the value", test.path)
		}
	}
}

// TestMigrationNamesValuesAfterWhatTheyAre holds that an annotation names no variable, nor does a call that prints.
func TestMigrationNamesValuesAfterWhatTheyAre(t *testing.T) {
	got, _ := migrate(t, Destination{Target: ToEnv}, "def f(token: str = \"glpat-{{b62 20}}\"): print(\"npm_{{crc62 30}}\")\n")
	want := "import os\n\ndef f(token: str = os.environ[\"TOKEN\"]): print(os.environ[\"NPM_TOKEN\"])\n"
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestMigrationLeavesOnlyTheSecretThatHasAComment(t *testing.T) {
	halves := "AUTH_TOKEN = (\n    \"{{b62 16}}\"  # one half\n    \"{{b62 16}}\"\n)\n"
	got, moves := migrate(t, Destination{Target: ToEnv}, halves+"API_KEY = \"{{b62 32}}\"\n")
	want := fill(t, "migration", "import os\n\n"+halves+"API_KEY = os.environ[\"API_KEY\"]\n")
	if got != want || len(moves) != 2 || moves[0].Why != "a comment inside it would be lost" || moves[1].Why != "" {
		t.Errorf("%+v\ngot\n%s\nwant\n%s", moves, got, want)
	}
}

// TestMigrationGivesEachVariableOneValue holds that no value is lost where the code says which variable it reads.
func TestMigrationGivesEachVariableOneValue(t *testing.T) {
	got, moves := migrate(t, Destination{Target: ToEnv}, "import os\nAPI_KEY = \"{{b62 32}}\"\nother = os.environ.get(\"API_KEY\", \"{{b62 40}}\")\n")
	if !strings.Contains(got, "API_KEY = os.environ[\"API_KEY\"]\nother = os.environ.get(") || len(moves) != 2 || moves[1].Why != "API_KEY has another value already" {
		t.Errorf("%+v\n%s", moves, got)
	}
	f := source.NewFile("shop/keys.py", fill(t, "same", "import os\nAPI_KEY = \"{{b62 32}}\"\n"))
	value := f.Text[len("import os\nAPI_KEY = \"") : len(f.Text)-2]
	f.Text += "TOKEN = os.environ.get(\"SHOP_TOKEN\", \"" + value + "\")\n"
	tree := syntax.Parse(f)
	matches := loadRules(t).Scan(f, tree)
	r := NewMigration(Destination{Target: ToEnv}, nil).Plan(Text{f, matches}, tree, matches)
	var keys []string
	for _, m := range r.Moves {
		keys = append(keys, m.Key)
	}
	if strings.Join(keys, " ") != "API_KEY SHOP_TOKEN" || r.After != "import os\nAPI_KEY = os.environ[\"API_KEY\"]\nTOKEN = os.environ[\"SHOP_TOKEN\"]\n" {
		t.Errorf("%v\n%s", keys, r.After)
	}
}

func TestMigrationOfSettingsClassesFollowsPrefixAndAlias(t *testing.T) {
	for _, test := range []struct{ config, field, want, key string }{
		{"model_config = SettingsConfigDict(env_prefix=\"shop_\")", "db_password: str = \"{{b62 20}}\"", "db_password: str", "SHOP_DB_PASSWORD"},
		{"model_config = {\"env_prefix\": \"SHOP_\"}", "db_password: SecretStr = Field(SecretStr(\"{{b62 20}}\"))", "db_password: SecretStr", "SHOP_DB_PASSWORD"},
		{"class Config:\n        env_prefix = \"SHOP_\"", "token: str = Field(\"{{b62 32}}\", description=\"of Ada\")", "token: str = Field(description=\"of Ada\")", "SHOP_TOKEN"},
		{"model_config = SettingsConfigDict(env_prefix=\"SHOP_\")", "token: str = Field(default=\"{{b62 32}}\", alias=\"office_token\")", "token: str = Field(alias=\"office_token\")", "OFFICE_TOKEN"},
		{"model_config = SettingsConfigDict(env_prefix=PREFIX)", "token: str = \"{{b62 32}}\"", "token: str = os.environ[\"TOKEN\"]", "TOKEN"},
		{"debug: bool = False", "token: str = Field(min_length=8, default=\"{{b62 32}}\")", "token: str = Field(min_length=8, default=os.environ[\"TOKEN\"])", "TOKEN"},
	} {
		head := "import os\n\n\nclass Settings(BaseSettings):\n    " + test.config + "\n    "
		got, moves := migrate(t, Destination{Target: ToEnv}, head+test.field+"\n")
		if got != head+test.want+"\n" || len(moves) != 1 || moves[0].Key != test.key {
			t.Errorf("%+v\ngot\n%s", moves, got)
		}
	}
}

func TestMigrationCoversWhatItLeaves(t *testing.T) {
	f := source.NewFile("shop/keys.py", fill(t, "left", "API_KEY = \"{{b62 32}}\"\nTOKEN = \"{{b62 32}}\"\n"))
	tree := syntax.Parse(f)
	matches := loadRules(t).Scan(f, tree)
	r := NewMigration(Destination{Target: ToEnv}, nil).Plan(Text{f, matches}, tree, matches[:1])
	if len(r.Moves) != 1 || strings.Contains(r.ShownBefore+r.ShownAfter, matches[1].Value) {
		t.Errorf("%d moves, shown:\n%s", len(r.Moves), r.ShownAfter)
	}
}
