import torch
from torch import load

def get(path):
    torch.load(path, weights_only=True)  # want: torch-unsafe-load
    load(path, map_location="cpu", weights_only=True)  # want: torch-unsafe-load
    unsafe = False
    torch.load(path, weights_only=unsafe)  # want: torch-unsafe-load
    torch.load(path, weights_only=True)  # want: torch-unsafe-load

def fine(path, model):
    torch.load(path, weights_only=True)  # ok: tensors only
    torch.save(model, path)  # ok: writes
    model.load(path, weights_only=False)  # ok: something else
    from safetensors.torch import load_file
    load_file(path)  # ok: no pickle
