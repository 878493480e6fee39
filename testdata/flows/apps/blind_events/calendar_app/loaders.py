import csv
import io
import json
import pickle

import yaml
from lxml import etree


class Loader:
    def events(self, raw):
        raise NotImplementedError


class JsonLoader(Loader):
    def events(self, raw):
        return json.loads(raw)  # ok: unsafe-deserialization


class YamlLoader(Loader):
    loader = yaml.SafeLoader

    def events(self, raw):
        return yaml.load(raw, Loader=self.loader)  # ok: unsafe-deserialization


class CsvLoader(Loader):
    def events(self, raw):
        return list(csv.DictReader(io.StringIO(raw.decode())))


class BackupLoader(Loader):
    def events(self, raw):
        return pickle.loads(raw)  # want: unsafe-deserialization


class XmlLoader(Loader):
    parser = etree.XMLParser(resolve_entities=True, load_dtd=True)

    def events(self, raw):
        root = etree.fromstring(raw, self.parser)  # want: xxe
        return [dict(node.attrib) for node in root]


LOADERS = {"json": JsonLoader, "yaml": YamlLoader, "csv": CsvLoader, "backup": BackupLoader, "xml": XmlLoader}
