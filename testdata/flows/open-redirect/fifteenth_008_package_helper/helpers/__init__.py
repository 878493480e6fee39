from .words import lowered as normalise
