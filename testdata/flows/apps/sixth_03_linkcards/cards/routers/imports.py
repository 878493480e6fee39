import io
import json

import yaml
from fastapi import APIRouter, File, UploadFile
from pydantic import BaseModel

router = APIRouter()


class Deck(BaseModel):
    name: str
    cards: list = []


def from_yaml(raw: bytes):
    return yaml.load(raw, Loader=yaml.UnsafeLoader)  # want: unsafe-deserialization


def from_yaml_cards(raw: bytes):
    return yaml.load(raw, Loader=yaml.SafeLoader)  # ok: unsafe-deserialization


def from_json(raw: bytes):
    return json.load(io.BytesIO(raw))


READERS = {"deck": from_yaml, "cards": from_yaml_cards, "json": from_json}


@router.post("/{kind}")
async def upload(kind: str, file: UploadFile = File(...)):
    reader = READERS.get(kind, from_json)
    return Deck(**reader(await file.read())).model_dump()
