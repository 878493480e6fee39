# The full loader of YAML, in a library that says nothing of the releases beside it.
import yaml


def load(text):
    return yaml.load(text, Loader=yaml.FullLoader)  # flow: unsafe-deserialization


def load_all(text):
    return list(yaml.full_load_all(text))  # flow: unsafe-deserialization


def load_file(filename):
    with open(filename) as f:
        return yaml.full_load(f)  # flow: unsafe-deserialization


def load_safe(text):
    return yaml.load(text, Loader=yaml.SafeLoader)


def load_plain(text):
    return yaml.load(text, Loader=yaml.BaseLoader)
