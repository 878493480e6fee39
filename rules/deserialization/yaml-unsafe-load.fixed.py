import yaml
from yaml import load, CLoader
from ruamel.yaml import YAML

class Careful(yaml.SafeLoader):
    pass

def read(text, make):
    yaml.safe_load(text)  # want: yaml-unsafe-load
    yaml.safe_load(text)  # want: yaml-unsafe-load
    load(text, yaml.CSafeLoader)  # want: yaml-unsafe-load
    yaml.safe_load(text)  # want: yaml-unsafe-load
    yaml.safe_load_all(text)  # want: yaml-unsafe-load
    yaml.safe_load(text)  # want: yaml-unsafe-load
    YAML(typ="safe")  # want: yaml-unsafe-load

def fine(text):
    yaml.safe_load(text)  # ok: safe
    yaml.load(text, Loader=yaml.SafeLoader)  # ok: safe
    yaml.load(text, yaml.CSafeLoader)  # ok: safe
    yaml.load(text, Loader=Careful)  # ok: derives from a safe one
    YAML(typ="safe").load(text)  # ok: safe
    yaml.dump(text)  # ok: writes
