from datasets import load_dataset
from huggingface_hub import snapshot_download
from transformers import AutoModel

def get(path):
    AutoModel.from_pretrained("org/model")  # want: model-revision-unpinned
    snapshot_download("org/model")  # want: model-revision-unpinned
    load_dataset("org/data")  # want: model-revision-unpinned

def fine(path):
    AutoModel.from_pretrained("org/model", revision="0a1b2c3")  # ok: pinned
    AutoModel.from_pretrained(path)  # ok: not known here
    AutoModel.from_pretrained("./local")  # ok: a folder
