from .wrapped import Wrapped
