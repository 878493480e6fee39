from fastapi import Cookie, Depends, Header, HTTPException, Query

from .database import RoomStore, get_session


def store(session=Depends(get_session)):
    return RoomStore(session)


class Paging:
    def __init__(self, order: str = Query("name"), size: int = Query(20)):
        self.order = order
        self.size = size


def language(x_language: str = Header("en")):
    return x_language


def plain_language(accept: str = Depends(language)):
    if accept not in ("en", "de", "fr"):
        raise HTTPException(400)
    return accept


def theme(theme: str = Cookie("plain")):
    return theme
