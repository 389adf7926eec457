"""An import hook: the project's modules, and no others, see a Mac, and coremltools gets a binding.

Third-party packages and Python itself go on as on Linux, since they really are there. The hook rewrites what
asks for the system while a module is compiled, so it works in every process that Python starts.
"""

from __future__ import annotations

import ast
import builtins
import importlib.abc
import importlib.machinery
import importlib.util
import os
import platform
import sys
from collections.abc import Sequence
from pathlib import Path
from types import CodeType, ModuleType
from typing import Any

VARIABLE = "VERNIER_TEST_AS_MAC"
HERE = Path(__file__).parent
PYOBJC = HERE.parent / "pyobjc"
"""Stand-ins for the modules of PyObjC."""
BINDING = "coremltools.libcoremlpython"
BELIEVERS = ("desktop", "converters")
ASKS = "coremltools.models.utils"
"""Asks for the system on behalf of all of coremltools."""
_ANSWER = "__believed__"


def start() -> None:
    """Believe from now on, in this process and in those that it starts.

    Raises:
        RuntimeError: modules of the project have been imported before.
    """
    early = [name for name in sys.modules if name.split(".")[0] in BELIEVERS or name == BINDING]
    if early:
        raise RuntimeError(f"Too late: {early[0]} does not believe to be on a Mac.")
    if VARIABLE not in os.environ:
        os.environ[VARIABLE] = "1"
        os.environ["PATH"] = os.pathsep.join([str(HERE / "commands"), os.environ.get("PATH", "")])
    sys.platform = _FOUND["sys.platform"]
    setattr(builtins, _ANSWER, _answer)
    sys.meta_path.insert(0, _Finder())
    sys.path.append(str(PYOBJC))


_ASKED = {"sys": sys, "platform": platform}
_FOUND = {
    "sys.platform": "".join(list(sys.platform)),  # another object than the one that a test may set
    "platform.system": platform.system,
    "platform.machine": platform.machine,
}
_BELIEVED = {
    "sys.platform": "darwin",
    "platform.system": lambda: "Darwin",
    "platform.machine": lambda: "arm64",
}


def _answer(question: str) -> Any:
    """What a module sees. What a test has put in the place of the truth, it sees too."""
    module, name = question.split(".")
    now = getattr(_ASKED[module], name)
    return _BELIEVED[question] if now is _FOUND[question] else now


class _Rewriter(ast.NodeTransformer):
    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.value, ast.Name) and isinstance(node.ctx, ast.Load):
            question = f"{node.value.id.lstrip('_')}.{node.attr}"
            if question in _BELIEVED:
                call = ast.Call(ast.Name(_ANSWER, ast.Load()), [ast.Constant(question)], [])
                return ast.fix_missing_locations(ast.copy_location(call, node))
        return node


class _Loader(importlib.machinery.SourceFileLoader):
    def get_code(self, fullname: str) -> CodeType:
        """Without bytecode of other runs, which believe something else."""
        tree = ast.parse(self.get_data(self.path), self.path)
        code: CodeType = compile(_Rewriter().visit(tree), self.path, "exec", dont_inherit=True)
        return code


class _Finder(importlib.abc.MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if fullname == BINDING:
            return importlib.util.spec_from_file_location(fullname, HERE / "binding.py")
        if fullname.split(".")[0] not in BELIEVERS and fullname != ASKS:
            return None
        spec = importlib.machinery.PathFinder.find_spec(fullname, path, target)
        if spec is not None and type(spec.loader) is importlib.machinery.SourceFileLoader:
            spec.loader = _Loader(fullname, spec.loader.path)
        return spec
