from transformers import AutoModel, AutoTokenizer
import torch

def get(name):
    AutoModel.from_pretrained(name, trust_remote_code=True)  # want: model-remote-code
    AutoTokenizer.from_pretrained("a/b", trust_remote_code=True)  # want: model-remote-code
    torch.hub.load("a/b", "c")  # want: model-remote-code

def options(name):
    AutoModel.from_pretrained(name, **{"trust_remote_code": True})  # want: model-remote-code
    AutoModel.from_pretrained(name, **{"trust_remote_code": True, "revision": "0a1b2c3d4e5f"})  # ok: pinned to a commit

def fine(name, trust):
    AutoModel.from_pretrained(name)  # ok: off by default
    AutoModel.from_pretrained(name, trust_remote_code=False)  # ok: off
    AutoModel.from_pretrained(name, trust_remote_code=trust)  # ok: the user's choice
    AutoModel.from_pretrained(name, trust_remote_code=True, revision="0a1b2c3d4e5f")  # ok: pinned to a commit
