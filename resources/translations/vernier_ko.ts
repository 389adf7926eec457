<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>노이즈와 압축 흔적이 거의 없어 클린업하지 않았습니다.</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>압축 아티팩트가 발견됨: 클린업 {value}.</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>노이즈가 발견됨: 클린업 {value}.</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>‘{name}’ 파일을 처리할 메모리가 부족합니다. 다른 앱을 종료하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>예기치 않은 오류가 발생하여 ‘{name}’ 파일을 확대할 수 없습니다({kind}). 자세한 내용은 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>그동안 Vernier의 다른 윈도우나 명령어 라인에서 이 사진을 확대했습니다.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>완료 기록 {file} 파일을 저장할 수 없어({reason}) 다음에 실행할 때 어떤 사진이 완료되었는지 알 수 없습니다. 디스크의 공간을 확보하거나 사용자 계정에 쓰기 권한을 허용하세요.</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>완료 기록 {file} 파일을 읽을 수 없어({reason}) 어떤 사진이 완료되었는지 알 수 없습니다. 사용자 계정에 읽기 권한을 허용하세요.</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>‘{name}’ 항목은 다른 앱의 것이므로 Vernier가 그 안을 확인하지 않습니다. 해당 앱에서 사진을 내보낸 다음 사진이 있는 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>‘{name}’ 결과는 {width:,} × {height:,}픽셀이 됩니다. 메모리가 약 {needed:,.1f}GB 필요하지만 이 컴퓨터의 메모리는 {memory:,.1f}GB입니다. 더 작은 크기를 선택하거나, 메모리를 가장 적게 사용하는 PNG, TIFF 또는 JPEG를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>‘{name}’ 파일이 더 이상 없습니다({reason}).</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>{width} × {height}픽셀로 요청한 크기 이상이므로 그대로 두었습니다.</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} 포맷은 여기에서 채널당 8비트만 지원하므로 모든 비트를 유지하는 PNG로 저장됩니다.</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier는 {format} 포맷으로 저장할 수 없으므로 PNG로 저장됩니다.</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>‘{folder}’ 폴더가 더 이상 없습니다. 폴더를 되돌려 놓거나 디스크를 연결하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>‘{nearest}’ 항목이 폴더가 아니므로 ‘{folder}’ 폴더를 생성할 수 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>‘{folder}’ 폴더를 생성할 수 없습니다({reason}). 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>사진이 이미 그 크기이므로 클린업만 합니다.</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>사진이 이미 그 크기이므로 확대하지 않습니다.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>사진이 그 크기보다 크므로 클린업하고 축소합니다.</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>사진이 그 크기보다 크므로 축소만 합니다.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width} × {height}픽셀은 원래 크기의 {scale}배를 넘습니다. {scale}배를 넘는 부분은 단순히 늘리기만 하므로 세부가 더해지지 않습니다.</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>{passes} 옵션을 켜면 더 선명해지지만 시간이 훨씬 오래 걸립니다.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>‘{name}’ 결과는 {width:,} × {height:,}픽셀이 됩니다. 메모리가 약 {needed:,.0f}GB 필요하지만 이 컴퓨터의 메모리는 {memory:,.0f}GB입니다. 더 작은 크기를 선택하세요.</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>‘{root}’ 폴더를 읽을 수 없습니다({reason}). 사용자 계정에 읽기 권한을 허용하세요.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>‘{path}’ 폴더에는 패키지, 캐시 및 제외된 항목 외에 이미지가 없습니다. 사진이 있는 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>‘{path}’ 폴더와 그 하위 폴더에 이미지가 없습니다.</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>‘{path}’ 폴더에 이미지가 없습니다. 하위 폴더도 찾으려면 --recursive 옵션을 추가하세요.</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>중간 파일용 폴더 ‘{folder}’ 항목을 사용할 수 없습니다({reason}). 디스크의 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>이 사진을 클린업하려면 ‘{folder}’ 폴더가 있는 디스크에 약 {needed}의 공간이 필요하지만 {free}만 남아 있습니다. 클린업을 0으로 설정하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>이 사진을 확대하려면 ‘{folder}’ 폴더가 있는 디스크에 약 {needed}의 공간이 필요하지만 {free}만 남아 있습니다. 더 작은 크기를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>결과에는 약 {needed}의 공간이 필요하지만 ‘{folder}’ 폴더가 있는 디스크에는 {free}만 남아 있습니다. 다른 디스크의 폴더나 더 작은 크기를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>결과에는 {needed}의 공간이 필요할 수 있지만 ‘{folder}’ 폴더가 있는 디스크에는 {free}만 남아 있습니다.</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value}KB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>속도 측정 전</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>메가픽셀당 {seconds}초</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>‘{student}’ 모델이 이 버전의 Vernier와 맞지 않습니다: 프로그램의 출력이 서로 맞지 않습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>‘{student}’ 모델이 사진의 {row}행 {column}열에서 사용할 수 있는 픽셀을 계산하지 못했습니다. 다른 모델을 사용해 보세요.</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML을 사용하려면 Mac이 필요합니다. 이 컴퓨터에서는 ‘torch’ 런타임을 사용하세요.</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>‘torch’ 런타임이 설치되어 있지 않습니다. torch 패키지를 설치하거나 Mac에서 Core ML을 사용하세요.</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>‘{student}’ 모델에는 ‘{runtime}’ 런타임용 프로그램이 없습니다.</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>‘{student}’ 모델이 이 버전의 Vernier와 맞지 않습니다: ‘{program}’ 프로그램의 입력은 {taken}인데 전달된 것은 {given}입니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 또는 {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>‘{student}’ 모델에 {tile} 타일용 ‘{program}’ 프로그램이 없습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML에서 ‘{student}’ 모델의 ‘{program}’ 프로그램을 사용할 수 없습니다. 모델을 다시 설치하거나 ‘torch’ 런타임을 선택하세요.</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML이 여기에서 모델을 사용할 수 없음</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>{seconds}초 동안 응답 없음</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>프로세스가 예기치 않게 종료됨, 상태 {code}</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>‘{name}’ 프로그램을 안전하게 불러올 수 없습니다: {reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>‘{name}’ 프로그램이 손상되었습니다. 모델을 다시 설치하세요.</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>형식의 버전이 {found}입니다(필요한 버전: {wanted}).</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>종류가 {kind}인 입력이 있습니다.</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>가중치가 없습니다: {names}.</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>출력은 {outputs}개인데 이름은 {names}개입니다.</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>‘{name}’ 부분이 압축되어 있습니다.</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>‘{name}’ 부분이 너무 큽니다.</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>‘{path}’ 가중치가 Python 객체입니다.</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>반환값의 종류가 {kind}입니다.</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>연산 결과의 종류가 {kind}입니다.</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>연산 인수의 종류가 {kind}입니다.</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>‘{name}’ 이름이 있습니다.</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>없습니다</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>{shapes} 입력으로 실행할 수 없습니다</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>‘{student}’ 모델이 이 버전의 Vernier와 맞지 않습니다: ‘{program}’ 프로그램이 {what}. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>{target} 항목을 호출합니다.</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>Neural Engine</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>프로세서</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>이 버전의 Vernier에서는 ‘{system}’ 시스템의 모델을 실행할 수 없습니다.</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>프로세서보다 빠르지 않음</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>계산된 픽셀이 그림이 아님</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>그림이 프로세서의 결과와 다름, {decibels}dB</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>사진을 확대하는 프로세스가 예기치 않게 두 번 종료되었습니다(상태 {code}). 다시 시도하세요. 문제가 다시 발생하면 다른 앱을 종료하거나 더 작은 사진으로 시도하세요.</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>중간 파일 ‘{path}’ 항목을 생성할 수 없습니다({reason}). 해당 디스크의 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>사진을 확대하는 동안 디스크가 가득 찼습니다. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>이 사진을 처리할 메모리가 부족합니다. 다른 앱을 종료하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>예기치 않은 오류가 발생하여 사진을 확대할 수 없습니다({kind}). 자세한 내용은 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>{width} × {height}픽셀을 처리할 메모리가 부족합니다. 다른 앱을 종료하거나 배율을 낮추세요.</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>예기치 않은 오류 발생, {kind}</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>RGB 색상</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>회색조</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>CMYK 색상</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>Lab 색상</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>색상 프로파일이 손상되어 무시하고 색상을 sRGB로 읽었습니다.</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>다른 색상</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>색상 프로파일의 대상({described})이 이미지와 맞지 않아 무시하고 색상을 sRGB로 읽었습니다.</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>JPEG-LS 이미지</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>계층형 JPEG 이미지</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>채널당 {depth}비트 JPEG 이미지</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG, PNG, WebP, TIFF, HEIC, AVIF, 카메라 RAW, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM 및 ICO</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>검은색보다 어둡거나 흰색보다 밝은 값이 일부 있어 잘라냈습니다.</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>‘{name}’ 파일의 크기는 {size:,.0f}GB로, 이 컴퓨터의 메모리 {memory:,.0f}GB에 비해 너무 큽니다.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>‘{name}’ 파일은 {width:,} × {height:,}픽셀입니다. 여는 데 메모리가 약 {needed:,.0f}GB 필요하지만 이 컴퓨터의 메모리는 {memory:,.0f}GB입니다. 먼저 자르거나 축소하세요. 약 {most:,.0f}메가픽셀까지 열 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>‘{name}’ 파일은 {width:,} × {height:,}픽셀입니다. {scale}배로 확대하는 데 메모리가 약 {needed:,.0f}GB 필요하지만 이 컴퓨터의 메모리는 {memory:,.0f}GB입니다. 먼저 자르거나 축소하세요. 약 {most:,.0f}메가픽셀까지 확대할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>여기에서는 ‘{name}’ 파일을 저장할 수 없습니다: Vernier가 사용할 수 있는 {format} 인코더는 macOS에만 있습니다. 다른 포맷을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>‘{name}’ 결과는 {width:,} × {height:,}픽셀이 됩니다. {format} 파일은 한 변이 {ceiling:,}픽셀을 넘을 수 없습니다. 대신 PNG 또는 TIFF를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>‘{name}’ 결과는 {width:,} × {height:,}픽셀이 됩니다. AVIF를 표시하는 앱은 {most:,.0f}메가픽셀을 넘는 이미지를 열지 못합니다. 대신 PNG 또는 TIFF를 선택하세요.</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>밝은 화면(HDR)용 게인 맵을 제외했습니다. 결과는 일반 화면용 이미지입니다.</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Photoshop의 윤곽(패스, 클리핑 패스)을 제외했습니다.</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>비디오(모션 포토)를 제외했습니다.</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>심도 맵을 제외했습니다.</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>녹음을 제외했습니다.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>카메라 정보(EXIF)가 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>XMP 데이터 일부가 없거나 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>XMP 데이터가 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>{count}페이지 중 첫 페이지만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>이미지 {count}개 중 기본 이미지만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>이미지 {count}개 중 첫 번째만 읽었습니다.</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>프레임 {count}개 중 첫 번째만 읽었습니다.</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>채널당 {depth}비트에서 {bits}비트로 줄였습니다.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>사진을 회전하거나 뒤집었으므로 파노라마 데이터를 제외했습니다.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>이 사진은 이미 Vernier에서 ‘{model}’ 모델로 확대되었거나 클린업되었습니다. 원본이 있으면 원본을 확대하세요.</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>이 사진은 이미 Vernier에서 ‘{model}’ 모델, 사실감 {realism} 설정으로 확대되었거나 클린업되었습니다. 원본이 있으면 원본을 확대하세요.</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>픽셀 값에 흰색의 기준이 없어 가장 밝은 값을 흰색, 가장 어두운 값을 검은색으로 했습니다.</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>HDR 이미지이므로 하이라이트를 일반 화면의 범위에 맞추었습니다.</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>사용할 수 있는 CMYK 프로파일이 없어 색상이 정확하지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>이름의 중괄호가 짝이 맞지 않습니다. 사용할 수 있는 필드: {known}.</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} 필드는 없습니다. 사용할 수 있는 필드: {known}.</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>이름은 비워 둘 수 없으며 슬래시를 포함할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>‘{name}’ 파일은 {width:,} × {height:,}픽셀입니다. {most:,.0f}메가픽셀을 넘는 AVIF는 열 수 없습니다. 먼저 축소하거나 PNG 또는 TIFF로 내보내세요.</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>HEIC 이외의 HEIF 이미지</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>잉크를 사용하는 JPEG XL 이미지(CMYK)</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>색상 설명이 없는 JPEG XL 이미지</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>‘{name}’ 파일을 열지 않았습니다: 디코딩에 이 크기의 이미지에 필요한 것보다 훨씬 많은 메모리가 필요합니다. 다른 앱에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>비트 배치가 특수한 BMP 이미지</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>카메라의 화이트 밸런스로 현상했습니다. 직접 조절하려면 RAW 변환 앱에서 현상한 다음 TIFF를 여세요.</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>색상이 아닌 채널을 제외했습니다: {count}.</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>휘도와 색차가 별도의 평면에 있는 TIFF 이미지</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>압축 방식이 {method}인 TIFF 이미지</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>복소수를 사용하는 TIFF 이미지</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>채널당 비트 수가 특수한 TIFF 이미지</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>TIFF 볼륨</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>CMYK 이외의 잉크를 사용하는 TIFF 이미지</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>색 공간이 특수한 TIFF 이미지</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>이 이미지의 일부가 없거나 잘못되었습니다.</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>‘{name}’ 파일은 Vernier가 지원하지 않는 픽셀 포맷을 사용합니다({reason}). 먼저 채널당 8비트인 JPEG, PNG 또는 TIFF로 내보내세요.</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>‘{name}’ 파일을 열 수 없습니다: 사용 가능한 메모리가 부족합니다. 다른 앱을 종료하거나 먼저 이미지를 축소하세요.</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>‘{name}’ 파일이 손상되었거나 불완전하거나 특수한 형식이어서 열 수 없습니다. 다시 복사하거나 다운로드하거나, 파일을 만든 앱에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>이 {kind} 이미지가 손상되었거나 중간에 끝납니다.</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>‘{name}’ 파일을 열지 않았습니다. {problem} 다른 앱에서 다시 저장하세요.</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>‘{name}’ 파일이 온전하지 않습니다. {problem} 다시 복사하거나 다운로드하세요.</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>‘{name}’ 파일을 열 수 없습니다: 디코딩하는 프로세스가 예기치 않게 종료되었습니다(상태 {code}). 다른 앱을 종료하거나, 이미지를 만든 앱에서 다시 내보내세요.</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>알 수 없는 종류의 카메라 RAW 파일</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop 문서</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 문서</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 문서</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 그림</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 문서</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR 이미지</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>macOS 아이콘</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>DDS 텍스처</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 이미지</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>Radiance HDR 이미지</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>PFM 이미지</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>PAM 이미지</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>QOI 이미지</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>BPG 이미지</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>FLIF 이미지</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>farbfeld 이미지</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP 문서</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>MNG 애니메이션</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>SGI 이미지</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>Sun 래스터 이미지</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>FITS 이미지</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ZIP 아카이브 또는 문서</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>‘{name}’ 링크가 가리키는 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>‘{name}’ 파일을 찾을 수 없습니다. 이동하거나 이름을 변경하거나 삭제했을 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>‘{name}’ 이름은 파일 이름으로 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>‘{name}’ 항목은 이미지가 아니라 폴더입니다.</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>‘{name}’ 항목은 이미지 파일이 아니라 파이프 또는 기기입니다.</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>‘{name}’ 파일이 비어 있습니다. 다시 복사하거나 다운로드하세요.</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>‘{name}’ 파일을 읽을 권한이 없습니다. Finder의 정보 가져오기 › 공유 및 권한에서 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>‘{name}’ 항목은 자기 자신을 가리키는 링크입니다.</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>파일의 이름이나 경로가 너무 길어 열 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>‘{name}’ 파일을 찾을 수 없습니다: 경로의 일부가 폴더가 아닙니다.</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>디스크에서 ‘{name}’ 파일을 읽을 수 없습니다({reason}). 디스크가 연결되어 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>iPhone 앱에서만 사용하는 형식의 PNG(CgBI)</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>‘{name}’ 파일은 비디오이므로 Vernier에서 읽을 수 없습니다. 먼저 한 장면을 JPEG, PNG 또는 TIFF로 내보내세요.</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>‘{name}’ 파일은 Vernier에서 읽을 수 있는 이미지가 아닙니다. 읽을 수 있는 포맷: {formats}.</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>‘{name}’ 파일이 아직 iCloud에 있습니다. Finder에서 다운로드한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>‘{name}’ 파일의 종류({kind})는 Vernier에서 읽을 수 없습니다. 먼저 JPEG, PNG 또는 TIFF로 내보내세요.</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>‘{name}’ 파일은 작은 이미지인데도 시간이 너무 오래 걸립니다.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>이 {kind} 이미지는 중간에 끝납니다: 그림이 전혀 없습니다.</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>이 TIFF는 중간에 끝납니다: 그림을 설명하는 정보가 없습니다.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>이 {kind} 이미지는 중간에 끝납니다: 데이터의 약 {percent}%가 없습니다.</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>이 JPEG의 끝부분이 없어 마지막 픽셀이 잘못되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>이 JPEG의 이미지는 {count}단계로 나뉘어 있습니다. {most}단계만 해도 많은 편이므로 여는 데 몇 분이 걸릴 수 있습니다.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>이 JPEG는 중간에 끝납니다: 마지막 단계가 없어 그림의 일부가 거칩니다.</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>이 JPEG는 중간에 끝납니다: 색상 일부가 없습니다.</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>이 PNG에서 픽셀 이외의 부분({names})이 손상되어 제외했습니다.</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>이 PNG에 색상표가 없습니다.</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>이 PNG의 체크섬이 잘못되었지만 픽셀에는 이상이 없습니다.</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>이 PNG가 손상되었습니다: 데이터의 약 {percent}%가 없습니다.</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>이 {kind} 이미지는 중간에 끝납니다: 픽셀 {height:,}행 중 아래쪽 {missing:,}행이 없습니다.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>이 {kind} 이미지가 손상되었습니다: {height:,}행 중 {row:,}행 아래의 그림이 잘못되었습니다.</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>이 {kind} 이미지에는 픽셀 {height:,}행에 필요한 것보다 많은 데이터가 있습니다: 그림의 일부가 잘못되었거나 행이 더 있습니다.</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>이 {kind} 이미지가 손상되었습니다: 그림의 일부가 잘못되었거나 없습니다.</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>이 {kind} 이미지의 끝부분이 없지만 픽셀은 모두 있습니다.</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} 포맷은 채널당 8비트이므로 16비트에서 줄였습니다. 모두 유지하려면 PNG 또는 TIFF를 선택하세요.</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG는 투명도를 지원하지 않으므로 이미지를 흰색 배경에 놓았습니다.</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS에서 이 이미지로 HEIC를 만들 수 없습니다. 다른 포맷을 선택하세요.</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS에서 HEIC에 {kind} 항목을 넣지 않았습니다. 유지하려면 JPEG 또는 TIFF를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: 사용 가능한 메모리가 부족합니다. 다른 앱을 종료하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>‘{name}’ 파일을 저장한 후 제대로 다시 읽을 수 없어 삭제했습니다. 다시 시도하고, 문제가 또 발생하면 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: 디스크가 가득 찼습니다. 공간을 확보하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: ‘{where}’ 폴더에 파일을 추가할 권한이 없습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: 디스크가 읽기 전용입니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: 경로가 너무 깁니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: ‘{where}’ 폴더가 없습니다. 폴더를 생성하거나 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: 디스크가 이 크기의 파일을 지원하지 않습니다. 다른 디스크를 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다: 디스크에서 오류가 보고되었습니다. 디스크가 연결되어 있고 정상인지 확인하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>‘{name}’ 파일을 저장할 수 없습니다({reason}). 다른 폴더나 다른 포맷을 선택하세요.</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>카메라 정보(EXIF)의 손상된 부분을 촬영 장소와 함께 제외했습니다.</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>캡션(IPTC) 일부는 {format} 포맷에 저장할 수 없어 제외했습니다.</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>PNG 텍스트({names})는 {format} 포맷에 저장할 수 없어 제외했습니다. PNG에는 유지됩니다.</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>카메라 정보(EXIF)가 JPEG에 저장하기에는 너무 길어 제외했습니다.</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>XMP 데이터가 JPEG에 저장하기에는 너무 길어 제외했습니다.</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>캡션(IPTC)이 JPEG에 저장하기에는 너무 길어 제외했습니다.</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>주석 하나가 JPEG에 저장하기에는 너무 길어 제외했습니다.</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>‘{student}’ 모델은 다른 사람이 공개한 것입니다. 라이선스: {licence}. 결과를 사용하려는 용도가 이 라이선스에 포함되는지 확인하세요.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>‘{student}’ 모델의 ‘{name}’ 프로그램이 손상되었습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>‘{student}’ 모델의 ‘{name}’ 프로그램이 모델에 없는 파일을 참조합니다. 신뢰하는 모델만 설치하세요.</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>‘{path}’ 위치에 모델이 없습니다. {example} 같은 모델의 폴더나 설치된 모델의 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>‘{name}’ 모델이 없습니다. 설치된 모델: {names}. 다른 모델을 설치하려면 해당 {suffix} 폴더를 ‘{folder}’ 폴더에 넣거나 폴더 자체를 지정하세요.</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>설치된 모델이 없습니다. ‘python -m converters build’ 명령어로 기본 모델을 빌드하거나 {suffix} 폴더를 ‘{folder}’ 폴더에 넣으세요.</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>‘{student}’ 모델을 ‘{folder}’ 폴더로 복사할 수 없습니다({reason}). 공간을 확보하거나 사용자 계정에 쓰기 권한을 허용하세요.</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>‘{student}’ 모델은 Vernier에 포함되어 있어 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>‘{student}’ 모델을 제거할 수 없습니다({reason}). ‘{path}’ 항목을 직접 삭제하세요.</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>‘{path}’ 항목은 모델 패키지가 아닙니다: {manifest} 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>‘{student}’ 모델의 ‘{name}’ 파일을 읽을 수 없습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>‘{student}’ 모델의 설명을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>‘{student}’ 모델의 라이선스를 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>‘{student}’ 모델이 변경되었습니다: {name} 파일이 일치하지 않습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>‘{student}’ 모델의 파일을 읽을 수 없습니다({reason}).</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>‘{student}’ 모델에 ‘{name}’ 파일이 없습니다. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>‘{student}’ 모델에 매니페스트에 없는 파일이 있습니다: {name}. 다시 설치하세요.</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>‘{student}’ 모델에 파일이나 폴더가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>‘{student}’ 모델에 링크, 파이프 또는 기기가 들어 있습니다: {name}. 신뢰하는 모델만 설치하세요.</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>메모리가 부족합니다. 다른 앱을 종료하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>예기치 않은 오류가 발생했습니다({kind}). 자세한 내용은 로그를 확인하세요.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>이 메시지 닫기</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>다른 앱으로 드래그할 수 있습니다</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>사실감</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>사실감 값</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>충실하게</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>사실적으로</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>세부를 얼마나 생성해도 되는지 정합니다.</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>0은 사진에 충실하고 100은 세부가 사실적입니다.</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>사실감 0일 때의 사진입니다. 클릭하면 설정됩니다.</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>사실감 100일 때의 사진입니다. 클릭하면 설정됩니다.</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>확대에 사용할 모델이 없습니다.</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>‘{title}’ 모델에서는 사실감을 조절할 수 없습니다.</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>클린업</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>클린업 값</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>깨끗하게</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>노이즈와 압축 아티팩트를 얼마나 제거할지 정합니다.</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>0은 사진 그대로, 100은 노이즈와 압축 아티팩트가 없는 상태입니다.</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>이 모델은 클린업할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>생성된 부분 없음</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>생성된 부분이 거의 없음</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>미세한 질감 일부가 생성됨</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>미세한 질감 대부분이 생성됨</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>질감 대부분이 생성됨: 증거로 사용할 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>선택한 사진 %n장 내보내기…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>품질</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>무손실</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>모든 픽셀을 그대로 유지합니다. 파일은 더 커집니다</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>압축</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>사진의 날짜 유지</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>결과에 사진 파일의 날짜를 지정합니다</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>촬영 장소 포함</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>위치(GPS), 지명, 장소가 들어 있을 수 있는 제조사 기록</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>빠름</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>작은 파일, 느림</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>용지 너비</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>용지 높이</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>단위</translation>
    </message>
    <message>
        <source>in</source>
        <translation>인치</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>인치당 픽셀</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>Finder에서 보기</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>크기 종류</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>긴 변</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>범위에 맞춤</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>프린트</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>배율</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>너비</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>높이</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>두 번에 걸쳐 확대</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>설정에서 선택한 크기: 보통 50메가픽셀 미만에서 가장 큰 크기</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times}배</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>긴 변, 너비와 높이, 프린트 크기 또는 다른 배율</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>사용자 설정…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels}MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>{scale}배를 넘는 부분은 늘리는 대신 모델이 자신의 결과를 한 번 더 확대합니다. 더 선명해지지만 시간이 약 {times}배 걸립니다.</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>화면에는 첫 번째 확대만 표시</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>{scale}배를 넘는 부분은 늘리기만 함</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width} × {height}cm({ppi}ppi)</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width} × {height}인치({ppi}ppi)</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift 키: 조금씩 조절. 이중 클릭: 기본값 {default}.</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>기기를 사용할 수 없음</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>폴더가 비어 있지 않음</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>디스크 할당량 초과</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>디스크 할당량 초과</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>파일이 이미 있음</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>파일 이름이 너무 김</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>파일이 너무 큼</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>입출력 오류</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>잘못된 인수</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>폴더임</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>디스크가 가득 참</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>기기가 없음</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>찾을 수 없음</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>폴더가 아님</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>허용되지 않음</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>지원되지 않음</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>시간 초과</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>접근 권한이 없음</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>디스크가 읽기 전용임</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>디스크와의 연결이 끊어짐</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>디스크와의 연결이 끊어짐</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>열려 있는 파일이 너무 많음</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>‘{name}’</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>Differs from the photo where cleaned</source>
        <translation>클린업한 부분은 사진과 다름</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>사진과 일치: 매우 높음</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>사진과 일치: 높음</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>사진과 일치: 대체로</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>사진과 일치: 낮음</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value}dB: 표시된 이미지를 사진 크기로 축소하여 사진과 비교한 PSNR입니다.</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>사진, 확대 전과 후</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>더 충실하게</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>더 사실적으로</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>지우기</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>강도</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>얼굴 보호</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>사진에서 얼굴을 찾아 더 충실하게 유지합니다</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>모두 지우기</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>브러시 {what}</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>약 {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>약 {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>다시 내보내기</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>확인하지 않고 같은 이름, 폴더 및 포맷으로 내보냅니다</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>사진 목록의 모든 사진을 이 설정으로 맞춥니다</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>이 설정을 %n장 모두에 적용</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>확대한 사진 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>얼굴 %n개를 더 충실하게 유지합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>얼굴을 찾을 수 없습니다. ‘더 충실하게’로 칠하세요.</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>사실감 {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>이 사진의 설정</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>모델: {title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>다시 내보내기</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>표시된 이미지 복사</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>결과 복사</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>수평으로 뒤집기</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>수직으로 뒤집기</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>왼쪽으로 회전</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>오른쪽으로 회전</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>수평으로 뒤집기</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>수직으로 뒤집기</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>사실감 재설정</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>클린업 재설정</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>크기에 맞게 조절</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>실제 픽셀</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>구분선을 가운데로</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>100%로 세부 보기</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>필름 스트립</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>이 모델은 사진 전체에 하나의 사실감 값을 사용합니다.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>파일 이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>포맷</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>카메라 정보 유지(EXIF, XMP)</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>이름:</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>위치:</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>포맷:</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>품질:</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>압축:</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>‘{name}’ 파일이 이미 있습니다. 기존 파일은 유지되고 이 파일에 번호가 붙습니다.</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>이름에는 ‘/’를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height}픽셀</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>약 {size}.</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}.</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>결과를 저장할 폴더</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>두 번에 걸친 확대</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>압축 아티팩트 발견 · 클린업 {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>노이즈 발견 · 클린업 {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>열 수 없음</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>그래도 열기</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>‘{name}’ 이름으로 저장했습니다.</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>‘{folder}’ 폴더에 ‘{name}’ 이름으로 저장했습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>‘{name}’ 파일의 결과를 복사했습니다: {width} × {height} 픽셀.</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>복사를 취소했습니다. 클립보드는 그대로입니다.</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>내보내기를 취소했습니다. 저장된 파일이 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>나란히 보기</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>결과만</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>확대경</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>이 설정과 비교</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>사실감 브러시</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>생성된 세부</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>사진의 설정 보기</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>얼굴 보호</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>자르기…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>사진이나 폴더 열기</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>확대 전과 후</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>분할</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>한 이미지에 확대 전과 후를 표시하고 그 사이에 구분선을 둡니다</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>나란히</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>확대 전과 후를 같은 배율로 나란히 표시합니다</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>확대한 사진만 표시합니다</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>원본</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>누르고 있으면 원본 표시</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>누르고 있으면 원본 표시(스페이스 바)</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>확대경</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>포인터 아래를 크게 표시합니다</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>이 설정을 A로 두고 다른 설정과 비교합니다</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>브러시</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>더 또는 덜 사실적이어도 되는 부분을 칠합니다</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>생성 부분</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>충실한 확대에는 없는 세부를 강조하여 표시합니다</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>사진의 일부만 확대</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>설정 표시/가리기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행률</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>너비와 높이 바꾸기</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>너비와 높이 바꾸기(X)</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>사진 전체 유지</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>유지하는 픽셀과 결과의 픽셀</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>완료</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>사진과 동일</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>자유</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>프린트 {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>‘{name}’ 여는 중…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>열기 취소</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>표시된 부분 렌더링 중…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>‘{name}’ 내보내는 중…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>내보내기 취소</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>내보내는 중 {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>복사 중 {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>결과 복사 중…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>복사 취소</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>취소 중…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>확대/축소: 0은 사진 전체, 1은 실제 픽셀</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>맞춤</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>확대/축소, {zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>사진별로 선택</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>각 사진에서 발견된 정도에 따라 필요한 만큼 클린업합니다</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>사진과 동일</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>결과의 이름</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>사용할 수 있는 필드: {fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>결과를 저장할 폴더</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>재설정</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>각 결과를 해당 사진과 같은 위치에 저장합니다</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>폴더 구조 유지</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>사진과 같은 구조의 폴더에 결과를 저장합니다</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>이미 완료된 사진 건너뛰기</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>카메라 정보 유지</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>손상된 사진도 확대</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>남아 있는 부분을 확대하고 누락된 부분을 알려 줍니다</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>더 작은 사진만</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>이 크기 이상인 사진은 그대로 둡니다</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>일괄 처리 설정</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>위치</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>각 사진과 같은 위치</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>모두에 사용</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>모든 사진을 아래 설정으로 맞춥니다</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>선택한 사진 %n장의 크기, 사실감, 클린업</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>사진 %n장에 개별 설정이 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>사진 %n장 모두의 설정</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>사진 열기</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>일시 정지 또는 재개</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>일괄 처리 취소</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>실패한 사진 다시 시도</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>대기열에서 제거</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>선택한 사진 %n장으로 시작</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>일괄 처리 진행률</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>사진 보기</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>사진과 설정을 한 장씩 봅니다</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>실패 항목 재시도</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>일시 정지</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>재개</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>선택한 사진 %n장 내보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>사진 %n장 내보내기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>%n개 제외됨(패키지, 캐시)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>이전 결과 %n개 제외됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>사진 %n장 확인 중…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>사진 %n장</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{total}장 중 {done}장</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>취소됨: {total}장 중 {done}장 완료</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>취소됨</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n장 실패</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>일시 정지됨</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>다른 파일 %n개 제외됨</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>개별 설정</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Vernier의 다른 윈도우에서 이미 이 일괄 처리를 진행하고 있습니다.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>보고서를 저장할 수 없습니다({reason}). 다른 폴더를 선택하세요.</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>사진 %n장 확대됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n장은 확대하지 않고 저장됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n장 이미 완료됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n장 충분히 큼</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n장 미완료</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>보고서 저장…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>{share}% 완료</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>이미 완료됨</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>충분히 큼</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>대기 중</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>이미 완료됨</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>충분히 큼</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>뷰어에서 열기</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>결과 보기</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>훑어보기</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>사진 보기</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>기본 설정 사용</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>대기열에서 제거</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>약 {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>{size} 사용 가능</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>%n장 선택됨: 변경 사항은 모두에 적용됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>사진 %n장 내보내기…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>Vernier에 관하여</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>이 컴퓨터에서 사진을 충실하게 또는 사실적으로 확대합니다. 사진은 외부로 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스를 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>모델 설명</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>설치된 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>사용 중인 모델: {title}. 라이선스: {licence}.</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>모두에 적용</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>사진 %n장을 닫았습니다. 설정은 유지됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>사진이 없습니다: {names}.</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>결과를 아직 복사하는 중입니다. 지금 윈도우를 닫으면 복사가 중단됩니다.</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>사진을 아직 저장하는 중입니다. 지금 윈도우를 닫으면 저장이 중단됩니다.</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>저장을 중단하고 닫기</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>일괄 처리가 끝나지 않았습니다. 지금 윈도우를 닫으면 다음에 시작할 때 이어서 진행할 수 있습니다.</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>중단하고 닫기</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>열려 있는 사진을 대체합니다</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>열려 있는 사진에 추가합니다</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>끝나지 않은 일괄 처리가 있습니다: 사진 %n장이 남았습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>Vernier를 닫을 때 내보내지 않은 사진이 %n장 있었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>이것은 이미지의 주소일 뿐이며, Vernier는 웹에서 아무것도 불러오지 않습니다. 먼저 브라우저에서 이미지를 저장하거나, 이미지를 복사하여 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>붙여넣은 이미지 {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>붙여넣은 이미지를 ‘{folder}’에 저장할 수 없습니다. 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Vernier에 포함된 소프트웨어</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>라이선스 본문</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>시작하기</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>사진을 윈도우로 드래그하거나 {open} 명령을 선택하세요. HEIC와 카메라 RAW를 포함하여 거의 모든 형식이 열립니다. 크기를 선택하고 슬라이더를 움직인 다음 {export} 버튼을 클릭하세요. 사진 자체는 변경되지 않으며 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>충실하게 쪽 끝에서는 사진에 보이는 것만 깨끗한 윤곽으로 나타납니다. 사실적으로 쪽으로 갈수록 머리카락, 풀, 돌에 질감이 더해지며 그 일부는 생성된 것입니다. 증거나 의료처럼 정확성이 중요한 경우에는 충실하게 쪽 끝에 두세요.</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>{original} 버튼을 누르고 있는 동안 원래 사진이 보이고, {loupe} 도구로 확대해서 볼 수 있습니다. {compare} 버튼은 설정을 A로 남겨 다른 설정과 비교하게 합니다. {invented} 버튼은 사실감으로 더해진 부분에 색을 입힙니다.</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>클린업은 노이즈와 JPEG 압축 블록을 제거합니다. 사진을 열 때 발견된 내용에 따라 선택되며, {undo} 명령으로 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>브러시와 얼굴</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>다른 폴더를 선택하지 않으면 결과는 사진 옆에 저장됩니다. {export} 명령은 사진 한 장의 폴더, PNG나 JPEG 같은 포맷, 품질을 묻고 기억합니다. 처음에 쓸 폴더와 포맷은 {settings} 창에 있습니다. 대기열에는 이를 위한 필드가 따로 있습니다.</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>느리면 Photo 2 모델, 클린업을 하지 않는 것, 또는 두 번 대신 한 번에 확대하는 것이 도움이 됩니다. {log} 명령은 오류를 보고하려는 분을 위해 세부 정보가 담긴 파일을 보여 줍니다.</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>크기, 자르기, 회전</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>사진을 몇 배로 키울지 선택하세요. {custom} 항목에는 긴 변, 맞출 상자, 프린트 크기와 다른 배율이 있습니다. 모델의 배율을 넘는 경우 {passes} 옵션을 켜면 결과가 더 선명해지지만 시간이 훨씬 오래 걸립니다.</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop} 도구는 일부만 확대합니다. {menu} 메뉴의 {left} 명령과 {right} 명령은 사진을 회전하고, {horizontal} 명령과 {vertical} 명령은 뒤집습니다. 모두 실행 취소할 수 있습니다.</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>{menu} 메뉴의 {queue} 목록에는 사진이 나열되고 하나씩 내보내집니다. 일시 정지하거나 취소할 수 있으며, 실패한 사진이 있어도 다른 사진은 계속됩니다. 중단된 일괄 처리는 다음에 시작할 때 재개할 수 있습니다.</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>모델은 설정 맨 위에서 선택합니다. Photo Max 모델은 세부 묘사가 가장 좋지만 오래된 컴퓨터에서는 느립니다. Photo 2 모델은 빠릅니다. 다른 모델을 추가할 수 있습니다.</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>{brush} 도구로 더 충실하거나 더 사실적이어야 하는 곳을 칠하세요. {menu} 메뉴의 {faces} 명령은 얼굴을 찾아 더 충실하게 유지합니다.</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>여러 장의 사진</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>여러 장의 사진이나 폴더를 드래그하면 사진 아래의 사진 목록에 표시됩니다. 사진마다 설정이 따로 있습니다. Shift 키로 여러 장을 선택하면 변경이 모두에 적용됩니다.</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>파일이 저장되는 곳</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>파일은 절대 대치되지 않습니다. 이름이 이미 있으면 새 이름에 번호가 붙습니다. 색상은 유지됩니다. 카메라 정보와 캡션도 {keep} 옵션이 켜져 있는 동안 유지됩니다.</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>문제가 생겼을 때</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>사진이 열리지 않으면 메시지에 이유가 표시됩니다. 손상된 사진은 대개 {anyway} 버튼으로 열 수 있습니다. 대기열에서는 {retry} 버튼으로 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>Vernier에 관하여</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>Vernier 종료</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>사진 찾는 중…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>Finder의 서비스를 변경할 수 없습니다: {reason}.</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>이제 Finder에서 서비스를 사용할 수 있습니다. 사진을 선택한 다음 서비스 › Vernier로 확대를 선택하세요.</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>Finder에서 서비스를 제거했습니다.</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>윈도우</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>저장이 끝날 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>최상의 세부. Neural Engine이나 GPU가 없으면 느림</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>빠름. 어디서나 양호</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>Photo 2보다 느림</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>조절 항목 없음</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>설치된 모델</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>세부사항…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>모델의 학습 방법, 성능 및 라이선스</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>계산 장치:</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>일부 모델을 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>설치 중…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>‘{title}’ 모델이 설치되었습니다.</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title}(사용 중)</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Vernier에 포함된 모델은 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>사진</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>사진 폴더 열기</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>모델 추가</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier가 사진을 확대하고 있습니다.</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>이 Mac에서 {title} 모델 준비 중(macOS를 업데이트할 때마다 한 번)…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>Vernier로 확대</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>최근 사용 열기</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>메뉴 지우기</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>새로운 사진의 크기</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>50메가픽셀 미만에서 가장 크게</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>새로운 사진의 사실감</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>모델이 제안하는 값</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>크기와 사실감은 새 사진에 적용됩니다. 사진별로 선택한 설정은 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>사진의 배경</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>윈도우와 동일</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>검은색</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>진한 회색</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>중간 회색</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>연한 회색</translation>
    </message>
    <message>
        <source>White</source>
        <translation>흰색</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>백그라운드에서 일괄 처리가 끝나면 알림</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>{title} 모델에 관한 설정입니다. 다른 모델은 모델 › 모델 관리에 있습니다.</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>크기:</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>사실감:</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>배경:</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>사진에서</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>사진 목록에서</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>스페이스 바 또는 {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>확대 및 축소</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>사진 전체</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>실제 픽셀</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>사진 이동</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>A 또는 B 표시(결과, 비교)</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>구분선 이동</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift 키와 {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>이전 및 다음 사진</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>함께 변경할 사진 여러 장 선택</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>사진 목록에서 제거</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete 키</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>{step} 실행 취소</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>{step} 실행 복귀</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>실행 복귀</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>계산 장치</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}: 확인됨, 사용 중.</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}: 사용 안 함({problem}).</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>아직 사진 없음</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>사진이나 폴더를 여기에 드롭하세요</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>클립보드의 사진 붙여넣기</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>샘플 사용해 보기</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>샘플: NASA(퍼블릭 도메인), Rachel Michetti 및 Lav Varshney(CC0), 낡은 효과는 당사에서 추가</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier는 사진을 충실하게 또는 사실적으로 확대합니다.</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>인물</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>작지만 품질이 좋은 사진</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>웹 이미지</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>압축 흔적이 뚜렷한 작은 JPEG</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>오래된 사진</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>입자와 긁힌 자국이 있는 빛바랜 사진</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>열기…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>폴더 열기…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>Finder의 서비스에 표시</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>모델 관리…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>한 장씩</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>대기열</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>최소화</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>확대/축소</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Vernier 도움말</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>도움말에서 검색</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>전체 화면</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>브러시 획</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>확대 전</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>확대하면 생성된 부분이 보입니다</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>렌더링 중…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>확대 안 됨</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>임시</translation>
    </message>
    <message>
        <source>After</source>
        <translation>확대 후</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>브러시 적용</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>클린업 {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>더하기와 빼기 키로 확대/축소하고, 0은 사진 전체를, 1은 실제 픽셀을 표시합니다. 화살표 키로 사진을 이동하고, Shift 키와 왼쪽 또는 오른쪽 화살표 키로 구분선을 이동합니다. 스페이스 바를 누르고 있으면 원본이 표시됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>사진 %n장 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>결과는 {width} × {height} 픽셀, {pixels:,}메가픽셀이 됩니다. 클립보드에는 {most}메가픽셀까지 들어갑니다. 더 작은 크기를 선택하거나 내보내세요.</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>표시된 설정</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>보관한 설정 표시(A)</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>현재 설정 표시(A)</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>{needed} 필요, {free}만 사용 가능</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>‘{name}’ 파일은 {width} × {height}픽셀이며, 선택한 부분이 그 안에 있지 않습니다. 사진을 다시 자르세요.</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>사진에서 남길 부분</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>화살표 키로 프레임을 1픽셀, Shift 키와 함께 10픽셀 이동합니다. Option 키와 함께 오른쪽 아래 모서리를 이동합니다. X 키로 프레임을 돌립니다. Return 키는 완료, Escape 키는 취소입니다.</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>자르기를 설정한 사진과 다른 사진이므로 전체를 표시합니다.</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>얼굴 이름 등 자르기 영역 밖의 표시를 제외했습니다.</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>사진을 잘랐으므로 파노라마 데이터를 제외했습니다.</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>Lightroom 및 Camera Raw용 자르기와 부분 조정은 사진 전체에 대한 것이므로 제외했습니다.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>자르기</translation>
    </message>
</context>
</TS>
