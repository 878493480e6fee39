from .words import known as normalise
