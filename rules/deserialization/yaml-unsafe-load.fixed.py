import functools
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


try:
    from yaml import CSafeLoader as Quick, CLoader as Loose
except ImportError:
    from yaml import SafeLoader as Quick, Loader as Loose

quick = functools.partial(yaml.load, Loader=Quick)
loose = functools.partial(yaml.load, Loader=yaml.Loader)  # want: yaml-unsafe-load

def partly(text):
    quick(text)  # ok: a partial of the safe one that is there
    loose(text)  # ok: said where it is made

def settings(config_path):
    with open(config_path) as f:
        return yaml.safe_load(f)  # want: yaml-unsafe-load

LOADERS = {"Loader": yaml.UnsafeLoader}

def by_mapping(text):
    yaml.load(text, **{"Loader": yaml.Loader})  # want: yaml-unsafe-load
    yaml.load(text, **LOADERS)  # want: yaml-unsafe-load
    yaml.load(text, **{"Loader": yaml.SafeLoader})  # ok: safe
