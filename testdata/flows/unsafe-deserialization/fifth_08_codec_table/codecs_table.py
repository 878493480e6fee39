import json

import yaml

DECODERS = {
    "application/json": json.loads,
    "application/yaml": yaml.safe_load,
}
