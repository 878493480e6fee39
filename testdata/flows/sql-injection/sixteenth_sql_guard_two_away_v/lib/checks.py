from . import columns


def ordering(column):
    columns.require_known(column)
    return column
