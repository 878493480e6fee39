import json
import pickle

DECODERS = {
    "application/json": json.loads,
    "application/x-python": pickle.loads,
}
