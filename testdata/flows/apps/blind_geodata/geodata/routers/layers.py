import io

import numpy as np
import pandas as pd
from fastapi import APIRouter, UploadFile
from lxml import etree

router = APIRouter()


@router.post("/csv")
async def from_csv(layer: UploadFile):
    frame = pd.read_csv(io.BytesIO(await layer.read()))  # ok: unsafe-deserialization
    return {"rows": len(frame)}


@router.post("/pickle")
async def from_pickle(layer: UploadFile):
    frame = pd.read_pickle(io.BytesIO(await layer.read()))  # want: unsafe-deserialization
    return {"rows": len(frame)}


@router.post("/array")
async def from_array(layer: UploadFile, trusted: bool = False):
    array = np.load(io.BytesIO(await layer.read()), allow_pickle=trusted)  # want: unsafe-deserialization
    return {"shape": list(array.shape)}


@router.post("/kml")
async def from_kml(layer: UploadFile):
    parser = etree.XMLParser(resolve_entities=False)
    root = etree.parse(layer.file, parser).getroot()  # ok: xxe
    names = root.xpath("//Placemark/name/text()")  # ok: xpath-injection
    return {"names": [str(n) for n in names]}


@router.post("/kml/find")
async def find_in_kml(layer: UploadFile, name: str):
    root = etree.parse(layer.file, etree.XMLParser(resolve_entities=False)).getroot()
    found = root.xpath("//Placemark[name='" + name + "']")  # want: xpath-injection
    return {"count": len(found)}
