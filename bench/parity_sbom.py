"""Hold what `adderstone sbom` writes to the official schemas and models.

  parity_sbom.py ADDERSTONE FIXTURE...    FIXTURE is a .txtar of internal/inventory/testdata, or a folder

Each bill is written in the three formats and read back by the standards' own libraries: CycloneDX 1.7 by
cyclonedx-python-lib's strict validator, SPDX 2.3 by spdx-tools, SPDX 3.0.1 by spdx-python-model, whose
classes are generated from the model and refuse unknown or missing properties and references that lead
nowhere. The first complaint about each is printed; any ends with 1.
"""

import io
import pathlib
import re
import subprocess
import sys
import tempfile

from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator
from spdx_python_model import v3_0_1 as spdx3
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document


def unpack(fixture, folder):
    name = None
    for line in fixture.read_bytes().split(b"\n"):
        header = re.fullmatch(rb"-- (.+) --", line)
        if header:
            name = folder / header[1].decode()
            name.parent.mkdir(parents=True, exist_ok=True)
            name.write_bytes(b"")
        elif name is not None:
            with name.open("ab") as out:
                out.write(line + b"\n")
    (folder / "want").unlink(missing_ok=True)


def complaints(tool, folder, scratch):
    def bill(form):
        return subprocess.run([tool, "sbom", "--format", form, str(folder)], stdout=subprocess.PIPE, check=True).stdout

    error = JsonStrictValidator(SchemaVersion.V1_7).validate_str(bill("cyclonedx").decode())
    if error is not None:
        yield "CycloneDX 1.7", str(error)[:300]
    path = scratch / "bill.spdx.json"
    path.write_bytes(bill("spdx"))
    for message in validate_full_spdx_document(parse_file(str(path)), "SPDX-2.3")[:1]:
        yield "SPDX 2.3", message.validation_message
    try:
        objects = spdx3.SHACLObjectSet()
        spdx3.JSONLDDeserializer().read(io.BytesIO(bill("spdx-3")), objects)
        missing = [name for name in objects.link() if not name.startswith("https://spdx.org/")]
        if missing:
            yield "SPDX 3.0.1", f"refers to {missing[0]}, which is not there"
        spdx3.JSONLDSerializer().write(objects, io.BytesIO())
    except (ValueError, TypeError, KeyError) as error:
        yield "SPDX 3.0.1", str(error)[:300]


def main():
    tool, *fixtures = sys.argv[1:]
    failed = 0
    for fixture in map(pathlib.Path, fixtures):
        with tempfile.TemporaryDirectory() as scratch:
            folder = fixture
            if fixture.suffix == ".txtar":
                folder = pathlib.Path(scratch, "project")
                folder.mkdir()
                unpack(fixture, folder)
            for form, complaint in complaints(tool, folder, pathlib.Path(scratch)):
                print(f"{fixture.name}: {form}: {complaint}")
                failed += 1
    print(f"sbom: {len(fixtures)} projects, 3 formats each, {failed} complaints")
    sys.exit(bool(failed))


if __name__ == "__main__":
    main()
