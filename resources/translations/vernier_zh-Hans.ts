<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Little noise and compression was found, so it was not cleaned.</source>
        <translation>几乎未发现噪点和压缩伪影，因此未清理。</translation>
    </message>
    <message>
        <source>Compression artefacts were found: cleanup {value}.</source>
        <translation>发现压缩伪影：清理 {value}。</translation>
    </message>
    <message>
        <source>Noise was found: cleanup {value}.</source>
        <translation>发现噪点：清理 {value}。</translation>
    </message>
    <message>
        <source>There is not enough memory for {name}. Close other programs and try again.</source>
        <translation>内存不足，无法处理“{name}”。请关闭其他 App，然后再试一次。</translation>
    </message>
    <message>
        <source>{name} could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>由于意外错误，无法放大“{name}”（{kind}）。详细信息请查看日志。</translation>
    </message>
    <message>
        <source>Another window or command line of Vernier has enlarged it in the meantime.</source>
        <translation>Vernier 的另一个窗口或命令行已在此期间放大了它。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be written ({reason}), so a later run will not know which photos are finished. Make room on its disk, or allow your account to write it.</source>
        <translation>无法写入完成记录 {file}（{reason}），因此以后运行时无法得知哪些照片已完成。请在其磁盘上腾出空间，或允许你的账户写入。</translation>
    </message>
    <message>
        <source>The journal {file} cannot be read ({reason}), so it is not known which photos are finished. Allow your account to read it.</source>
        <translation>无法读取完成记录 {file}（{reason}），因此无法得知哪些照片已完成。请允许你的账户读取它。</translation>
    </message>
    <message>
        <source>{name} belongs to another program, so Vernier does not look into it. Export the photos from that program, and name the folder that they are in.</source>
        <translation>“{name}”属于其他 App，因此 Vernier 不会查看其内容。请从该 App 导出照片，然后指定照片所在的文件夹。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.1f} GB of memory; this computer has {memory:,.1f} GB. Ask for a smaller size, or for PNG, TIFF or JPEG, which need the least.</source>
        <translation>“{name}”将有 {width:,}&#xa0;×&#xa0;{height:,} 像素。这大约需要 {needed:,.1f}&#xa0;GB 内存，而这台电脑有 {memory:,.1f}&#xa0;GB。请选取较小的尺寸，或选取所需内存最少的 PNG、TIFF 或 JPEG。</translation>
    </message>
    <message>
        <source>{name} no longer exists ({reason}).</source>
        <translation>“{name}”已不存在（{reason}）。</translation>
    </message>
    <message>
        <source>It has {width} × {height} pixels, at least as many as asked for, and was left alone.</source>
        <translation>照片有 {width}&#xa0;×&#xa0;{height} 像素，已达到所需尺寸，因此未处理。</translation>
    </message>
    <message>
        <source>{format} would have 8 bits per channel here; the result is a PNG, which keeps all of them.</source>
        <translation>{format} 在此处每个通道只有 8 位；结果将为 PNG，可保留所有位。</translation>
    </message>
    <message>
        <source>Vernier does not write {format}; the result is a PNG.</source>
        <translation>Vernier 不写入 {format}；结果将为 PNG。</translation>
    </message>
    <message>
        <source>The folder {folder} is no longer there. Put it back or connect its disk, and try again.</source>
        <translation>文件夹“{folder}”已不在原处。请将其放回或连接其所在磁盘，然后再试一次。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created, because {nearest} is not a folder. Choose another one.</source>
        <translation>无法创建文件夹“{folder}”，因为“{nearest}”不是文件夹。请选取其他文件夹。</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be created ({reason}). Choose another folder.</source>
        <translation>无法创建文件夹“{folder}”（{reason}）。请选取其他文件夹。</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is only cleaned.</source>
        <translation>照片已是该尺寸，因此只会清理。</translation>
    </message>
    <message>
        <source>The photo has that size already, so it is not enlarged.</source>
        <translation>照片已是该尺寸，因此不会放大。</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is cleaned and reduced.</source>
        <translation>照片大于该尺寸，因此会清理并缩小。</translation>
    </message>
    <message>
        <source>The photo is larger than that, so it is only reduced.</source>
        <translation>照片大于该尺寸，因此只会缩小。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels are more than {scale} times its size. Beyond {scale} times the photo is only resampled, which adds no detail.</source>
        <translation>{width}&#xa0;×&#xa0;{height} 像素超过了原尺寸的 {scale} 倍。超出 {scale} 倍的部分只进行重新采样，不会增加细节。</translation>
    </message>
    <message>
        <source>With {passes} it is sharper, but takes much longer.</source>
        <translation>选择{passes}可使画面更清晰，但所需时间长得多。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. That takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Ask for a smaller size.</source>
        <translation>“{name}”将有 {width:,}&#xa0;×&#xa0;{height:,} 像素。这大约需要 {needed:,.0f}&#xa0;GB 内存，而这台电脑有 {memory:,.0f}&#xa0;GB。请选取较小的尺寸。</translation>
    </message>
    <message>
        <source>The folder {root} cannot be read ({reason}). Allow your account to read it.</source>
        <translation>无法读取文件夹“{root}”（{reason}）。请允许你的账户读取它。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it but in packages, caches and what was excluded. Name a folder with photos.</source>
        <translation>“{path}”中除文件包、缓存和已排除的项目外没有图片。请指定包含照片的文件夹。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it, nor in its folders.</source>
        <translation>“{path}”及其子文件夹中没有图片。</translation>
    </message>
    <message>
        <source>{path} has no pictures in it. To look into its folders too, add --recursive.</source>
        <translation>“{path}”中没有图片。如要同时查找其子文件夹，请添加 --recursive。</translation>
    </message>
    <message>
        <source>The folder {folder} for intermediate files cannot be used ({reason}). Free some space on its disk.</source>
        <translation>无法使用存放中间文件的文件夹“{folder}”（{reason}）。请在其磁盘上腾出一些空间。</translation>
    </message>
    <message>
        <source>Cleaning this photo takes about {needed} on the disk of {folder}, and {free} are free there. Set cleanup to 0, or make room.</source>
        <translation>清理这张照片约需“{folder}”所在磁盘上的 {needed}，而该处可用 {free}。请将清理设为 0，或者腾出空间。</translation>
    </message>
    <message>
        <source>Enlarging this photo takes about {needed} on the disk of {folder}, and {free} are free there. Choose a smaller size, or make room.</source>
        <translation>放大这张照片约需“{folder}”所在磁盘上的 {needed}，而该处可用 {free}。请选取较小的尺寸，或者腾出空间。</translation>
    </message>
    <message>
        <source>The result needs about {needed}, and {free} are free on the disk of {folder}. Choose a folder on another disk or a smaller size, or make room.</source>
        <translation>结果约需 {needed}，而“{folder}”所在磁盘可用 {free}。请选取其他磁盘上的文件夹或较小的尺寸，或者腾出空间。</translation>
    </message>
    <message>
        <source>The results may need {needed}, and the disk of {folder} has {free} free.</source>
        <translation>结果可能需要 {needed}，而“{folder}”所在磁盘可用 {free}。</translation>
    </message>
    <message>
        <source>{value} GB</source>
        <translation>{value}&#xa0;GB</translation>
    </message>
    <message>
        <source>{value} MB</source>
        <translation>{value}&#xa0;MB</translation>
    </message>
    <message>
        <source>{value} kB</source>
        <translation>{value}&#xa0;KB</translation>
    </message>
    <message>
        <source>not timed yet</source>
        <translation>速度尚未测量</translation>
    </message>
    <message>
        <source>{seconds} s per megapixel</source>
        <translation>每百万像素 {seconds} 秒</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: what its programs make does not fit together. Install it again.</source>
        <translation>模型“{student}”不适用于此版本的 Vernier：其程序的输出彼此不符。请重新安装。</translation>
    </message>
    <message>
        <source>The model {student} computed no usable pixels at row {row}, column {column} of the photo. Try another model.</source>
        <translation>模型“{student}”在照片的第 {row} 行第 {column} 列未算出可用的像素。请尝试其他模型。</translation>
    </message>
    <message>
        <source>Core ML needs a Mac. Use the runtime &apos;torch&apos; on this computer.</source>
        <translation>Core ML 需要 Mac。请在这台电脑上使用运行时“torch”。</translation>
    </message>
    <message>
        <source>The runtime &apos;torch&apos; is not installed. Install the package torch, or use Core ML on a Mac.</source>
        <translation>未安装运行时“torch”。请安装软件包 torch，或在 Mac 上使用 Core ML。</translation>
    </message>
    <message>
        <source>The model {student} has no programs for the runtime &apos;{runtime}&apos;.</source>
        <translation>模型“{student}”没有适用于运行时“{runtime}”的程序。</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; takes {taken}, and was given {given}. Install it again.</source>
        <translation>模型“{student}”不适用于此版本的 Vernier：其程序“{program}”接受 {taken}，而得到的是 {given}。请重新安装。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无内容</translation>
    </message>
    <message>
        <source>{one} or {other}</source>
        <translation>{one} 或 {other}</translation>
    </message>
    <message>
        <source>The model {student} lacks its program &apos;{program}&apos; for tiles of {tile}. Install it again.</source>
        <translation>模型“{student}”缺少用于 {tile} 图块的程序“{program}”。请重新安装。</translation>
    </message>
    <message>
        <source>Core ML does not accept the program &apos;{program}&apos; of the model {student}. Install the model again, or choose the runtime &apos;torch&apos;.</source>
        <translation>Core ML 不接受模型“{student}”的程序“{program}”。请重新安装模型，或选取运行时“torch”。</translation>
    </message>
    <message>
        <source>Core ML does not accept the model there</source>
        <translation>Core ML 在该处不接受此模型</translation>
    </message>
    <message>
        <source>it did not answer for {seconds} s</source>
        <translation>{seconds} 秒内没有响应</translation>
    </message>
    <message>
        <source>its process ended unexpectedly (status {code})</source>
        <translation>进程意外结束，状态 {code}</translation>
    </message>
    <message>
        <source>The program {name} cannot be loaded safely: {reason}</source>
        <translation>无法安全地载入程序“{name}”：{reason}</translation>
    </message>
    <message>
        <source>The program {name} is damaged. Install the model again.</source>
        <translation>程序“{name}”已损坏。请重新安装模型。</translation>
    </message>
    <message>
        <source>its format has the version {found}, not {wanted}.</source>
        <translation>其格式版本为 {found}，而不是 {wanted}。</translation>
    </message>
    <message>
        <source>it has an input of the kind {kind}.</source>
        <translation>它有一个类型为 {kind} 的输入。</translation>
    </message>
    <message>
        <source>it lacks the weights {names}.</source>
        <translation>它缺少权重 {names}。</translation>
    </message>
    <message>
        <source>it has {outputs} outputs under {names} names.</source>
        <translation>它有 {outputs} 个输出，却只有 {names} 个名称。</translation>
    </message>
    <message>
        <source>its part {name} is compressed.</source>
        <translation>其部件“{name}”已压缩。</translation>
    </message>
    <message>
        <source>its part {name} is too large.</source>
        <translation>其部件“{name}”过大。</translation>
    </message>
    <message>
        <source>its weight {path} is a Python object.</source>
        <translation>其权重“{path}”是 Python 对象。</translation>
    </message>
    <message>
        <source>it returns {kind}.</source>
        <translation>它返回 {kind}。</translation>
    </message>
    <message>
        <source>an operation has a result of the kind {kind}.</source>
        <translation>有一个运算的结果类型为 {kind}。</translation>
    </message>
    <message>
        <source>an operation has an argument of the kind {kind}.</source>
        <translation>有一个运算的参数类型为 {kind}。</translation>
    </message>
    <message>
        <source>it has the name &apos;{name}&apos;.</source>
        <translation>它含有名称“{name}”。</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>can not be run with {shapes}</source>
        <translation>无法以 {shapes} 运行</translation>
    </message>
    <message>
        <source>The model {student} does not fit this version of Vernier: its program &apos;{program}&apos; {what}. Install it again.</source>
        <translation>模型“{student}”不适用于此版本的 Vernier：其程序“{program}”{what}。请重新安装。</translation>
    </message>
    <message>
        <source>it calls {target}.</source>
        <translation>它调用 {target}。</translation>
    </message>
    <message>
        <source>Neural Engine</source>
        <translation>神经网络引擎</translation>
    </message>
    <message>
        <source>GPU</source>
        <translation>GPU</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>This version of Vernier cannot run models of the system &apos;{system}&apos;.</source>
        <translation>此版本的 Vernier 无法运行系统“{system}”的模型。</translation>
    </message>
    <message>
        <source>it is no faster than the processor</source>
        <translation>不比处理器快</translation>
    </message>
    <message>
        <source>its pixels are no picture</source>
        <translation>算出的像素不成图像</translation>
    </message>
    <message>
        <source>its picture differs from that of the processor ({decibels} dB)</source>
        <translation>图像与处理器的不同，{decibels}&#xa0;dB</translation>
    </message>
    <message>
        <source>The process that enlarges photos ended unexpectedly, twice (status {code}). Try again; if it happens again, close other programs or try a smaller photo.</source>
        <translation>放大照片的进程两次意外结束（状态 {code}）。请再试一次；如果再次发生，请关闭其他 App 或尝试较小的照片。</translation>
    </message>
    <message>
        <source>The intermediate file {path} could not be made ({reason}). Free some space on that disk.</source>
        <translation>无法创建中间文件“{path}”（{reason}）。请在该磁盘上腾出一些空间。</translation>
    </message>
    <message>
        <source>The disk became full while the photo was enlarged. Free some space and try again.</source>
        <translation>放大照片时磁盘已满。请腾出一些空间，然后再试一次。</translation>
    </message>
    <message>
        <source>There is not enough memory for this photo. Close other programs and try again.</source>
        <translation>内存不足，无法处理这张照片。请关闭其他 App，然后再试一次。</translation>
    </message>
    <message>
        <source>The photo could not be enlarged because of an unexpected error ({kind}). The log has the details.</source>
        <translation>由于意外错误，无法放大照片（{kind}）。详细信息请查看日志。</translation>
    </message>
    <message>
        <source>There is not enough memory for {width} × {height} pixels. Close other programs or enlarge less.</source>
        <translation>内存不足，无法处理 {width}&#xa0;×&#xa0;{height} 像素。请关闭其他 App 或减小放大倍数。</translation>
    </message>
    <message>
        <source>an unexpected error occurred ({kind})</source>
        <translation>发生意外错误，{kind}</translation>
    </message>
    <message>
        <source>RGB colours</source>
        <translation>RGB 颜色</translation>
    </message>
    <message>
        <source>greys</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>CMYK colours</source>
        <translation>CMYK 颜色</translation>
    </message>
    <message>
        <source>Lab colours</source>
        <translation>Lab 颜色</translation>
    </message>
    <message>
        <source>Its colour profile is damaged and was ignored; the colours were read as sRGB.</source>
        <translation>颜色描述文件已损坏，因此被忽略；颜色按 sRGB 读取。</translation>
    </message>
    <message>
        <source>other colours</source>
        <translation>其他颜色</translation>
    </message>
    <message>
        <source>Its colour profile is for {described}, which the image does not have, and was ignored; the colours were read as sRGB.</source>
        <translation>颜色描述文件适用的“{described}”与图像不符，因此被忽略；颜色按 sRGB 读取。</translation>
    </message>
    <message>
        <source>a JPEG-LS image</source>
        <translation>JPEG-LS 图像</translation>
    </message>
    <message>
        <source>a hierarchical JPEG image</source>
        <translation>分层 JPEG 图像</translation>
    </message>
    <message>
        <source>a JPEG image with {depth} bits per channel</source>
        <translation>每个通道 {depth} 位的 JPEG 图像</translation>
    </message>
    <message>
        <source>A few of its values lie below black or above white and were cut off.</source>
        <translation>有些值低于黑色或高于白色，已被截断。</translation>
    </message>
    <message>
        <source>{name} is a file of {size:,.0f} GB, too large for the {memory:,.0f} GB of memory of this computer.</source>
        <translation>“{name}”是 {size:,.0f}&#xa0;GB 的文件，对这台电脑的 {memory:,.0f}&#xa0;GB 内存来说过大。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Opening it takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>“{name}”有 {width:,}&#xa0;×&#xa0;{height:,} 像素。打开它大约需要 {needed:,.0f}&#xa0;GB 内存，而这台电脑有 {memory:,.0f}&#xa0;GB。请先裁剪或缩小：最多约可处理 {most:,.0f} 百万像素。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. Enlarging it {scale} times takes about {needed:,.0f} GB of memory; this computer has {memory:,.0f} GB. Crop it or make it smaller first: up to about {most:,.0f} megapixels will work.</source>
        <translation>“{name}”有 {width:,}&#xa0;×&#xa0;{height:,} 像素。放大 {scale} 倍大约需要 {needed:,.0f}&#xa0;GB 内存，而这台电脑有 {memory:,.0f}&#xa0;GB。请先裁剪或缩小：最多约可处理 {most:,.0f} 百万像素。</translation>
    </message>
    <message>
        <source>{name} cannot be written here: only macOS has an encoder of {format} that Vernier may use. Choose another format.</source>
        <translation>无法在此处写入“{name}”：只有 macOS 提供 Vernier 可使用的 {format} 编码器。请选取其他格式。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. A {format} file cannot have more than {ceiling:,} on a side. Choose PNG or TIFF instead.</source>
        <translation>“{name}”将有 {width:,}&#xa0;×&#xa0;{height:,} 像素。{format} 文件每边不能超过 {ceiling:,} 像素。请改选 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} would have {width:,} × {height:,} pixels. Programs that show AVIF refuse more than {most:,.0f} megapixels. Choose PNG or TIFF instead.</source>
        <translation>“{name}”将有 {width:,}&#xa0;×&#xa0;{height:,} 像素。显示 AVIF 的 App 不接受超过 {most:,.0f} 百万像素的图像。请改选 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>Its gain map for bright screens (HDR) was left out; the result is the picture for ordinary screens.</source>
        <translation>用于高亮屏幕（HDR）的增益图未保留；结果为普通屏幕的图片。</translation>
    </message>
    <message>
        <source>Its outlines from Photoshop (paths, clipping path) were left out.</source>
        <translation>Photoshop 的轮廓（路径、剪贴路径）未保留。</translation>
    </message>
    <message>
        <source>Its video (motion photo) was left out.</source>
        <translation>视频（动态照片）未保留。</translation>
    </message>
    <message>
        <source>Its depth map was left out.</source>
        <translation>深度图未保留。</translation>
    </message>
    <message>
        <source>Its sound recording was left out.</source>
        <translation>录音未保留。</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is damaged and was left out.</source>
        <translation>相机信息（EXIF）已损坏，因此未保留。</translation>
    </message>
    <message>
        <source>Part of its XMP data is missing or damaged and was left out.</source>
        <translation>部分 XMP 数据缺失或损坏，因此未保留。</translation>
    </message>
    <message>
        <source>Its XMP data is damaged and was left out.</source>
        <translation>XMP 数据已损坏，因此未保留。</translation>
    </message>
    <message>
        <source>Only the first of {count} pages was read.</source>
        <translation>共 {count} 页，只读取了第一页。</translation>
    </message>
    <message>
        <source>Only the main one of {count} images was read.</source>
        <translation>共 {count} 个图像，只读取了主图像。</translation>
    </message>
    <message>
        <source>Only the first of {count} images was read.</source>
        <translation>共 {count} 个图像，只读取了第一个。</translation>
    </message>
    <message>
        <source>Only the first of {count} frames was read.</source>
        <translation>共 {count} 帧，只读取了第一帧。</translation>
    </message>
    <message>
        <source>Its {depth} bits per channel were reduced to {bits}.</source>
        <translation>每个通道的 {depth} 位已减少为 {bits} 位。</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was turned or flipped.</source>
        <translation>照片已旋转或翻转，因此全景数据未保留。</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model}. Enlarge the original instead, if you have it.</source>
        <translation>这张照片已由 Vernier 使用模型“{model}”放大或清理过。如果有原始照片，请改为放大原始照片。</translation>
    </message>
    <message>
        <source>This photo was already enlarged or cleaned by Vernier, with the model {model} at realism {realism}. Enlarge the original instead, if you have it.</source>
        <translation>这张照片已由 Vernier 使用模型“{model}”以逼真度 {realism} 放大或清理过。如果有原始照片，请改为放大原始照片。</translation>
    </message>
    <message>
        <source>Its pixel values have no defined white; the brightest became white, the darkest black.</source>
        <translation>其像素值没有定义白色；最亮的变为白色，最暗的变为黑色。</translation>
    </message>
    <message>
        <source>It is an HDR picture; its highlights were brought into the range of an ordinary screen.</source>
        <translation>这是 HDR 图片；其高光已调整到普通屏幕的范围内。</translation>
    </message>
    <message>
        <source>It has no usable CMYK profile; its colours are approximate.</source>
        <translation>没有可用的 CMYK 描述文件；颜色为近似值。</translation>
    </message>
    <message>
        <source>The name has an unmatched brace. Available fields: {known}.</source>
        <translation>名称中的花括号不成对。可用字段：{known}。</translation>
    </message>
    <message>
        <source>{{{field}}} is not a known field. Available fields: {known}.</source>
        <translation>{{{field}}} 不是已知字段。可用字段：{known}。</translation>
    </message>
    <message>
        <source>A name cannot be empty or contain a slash.</source>
        <translation>名称不能为空，也不能包含斜杠。</translation>
    </message>
    <message>
        <source>{name} has {width:,} × {height:,} pixels. An AVIF with more than {most:,.0f} megapixels can not be opened. Make it smaller or export it as PNG or TIFF first.</source>
        <translation>“{name}”有 {width:,}&#xa0;×&#xa0;{height:,} 像素。超过 {most:,.0f} 百万像素的 AVIF 无法打开。请先缩小，或者导出为 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>a HEIF image of a kind other than HEIC</source>
        <translation>HEIC 以外的 HEIF 图像</translation>
    </message>
    <message>
        <source>a BMP image with an unusual layout of bits</source>
        <translation>位排列特殊的 BMP 图像</translation>
    </message>
    <message>
        <source>It was developed with the white balance of the camera. For full control, develop it in a raw converter and open the TIFF.</source>
        <translation>已使用相机的白平衡进行显影。如需完全控制，请在 RAW 转换 App 中显影，然后打开 TIFF。</translation>
    </message>
    <message>
        <source>Channels that are no colours were left out: {count}.</source>
        <translation>非颜色的通道未保留：{count}。</translation>
    </message>
    <message>
        <source>a TIFF image with luma and chroma in separate planes</source>
        <translation>亮度和色度位于不同平面的 TIFF 图像</translation>
    </message>
    <message>
        <source>a TIFF image with the compression {method}</source>
        <translation>压缩方式为 {method} 的 TIFF 图像</translation>
    </message>
    <message>
        <source>a TIFF image with complex numbers</source>
        <translation>使用复数的 TIFF 图像</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual number of bits per channel</source>
        <translation>每个通道位数特殊的 TIFF 图像</translation>
    </message>
    <message>
        <source>a TIFF volume</source>
        <translation>TIFF 体数据</translation>
    </message>
    <message>
        <source>a TIFF image with inks other than those of CMYK</source>
        <translation>使用 CMYK 以外油墨的 TIFF 图像</translation>
    </message>
    <message>
        <source>a TIFF image with an unusual colour space</source>
        <translation>颜色空间特殊的 TIFF 图像</translation>
    </message>
    <message>
        <source>A part of this image is missing or wrong.</source>
        <translation>此图像有一部分缺失或错误。</translation>
    </message>
    <message>
        <source>{name} uses a pixel format that Vernier does not support ({reason}). Export it as JPEG, PNG or TIFF with 8 bits per channel first.</source>
        <translation>“{name}”使用了 Vernier 不支持的像素格式（{reason}）。请先将其导出为每个通道 8 位的 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} could not be opened: there was not enough free memory. Close other programs or make the image smaller first.</source>
        <translation>无法打开“{name}”：可用内存不足。请关闭其他 App 或先缩小图像。</translation>
    </message>
    <message>
        <source>{name} is damaged, incomplete or in an unusual format and could not be opened. Copy or download it again, or export it again from the program that made it.</source>
        <translation>“{name}”已损坏、不完整或格式特殊，无法打开。请重新拷贝或下载，或者从创建它的 App 中重新导出。</translation>
    </message>
    <message>
        <source>This {kind} is damaged or ends too early.</source>
        <translation>此 {kind} 已损坏或过早结束。</translation>
    </message>
    <message>
        <source>{name} was not opened. {problem} Save it again with another program.</source>
        <translation>未打开“{name}”。{problem}请用其他 App 重新存储。</translation>
    </message>
    <message>
        <source>{name} is not whole. {problem} Copy or download it again.</source>
        <translation>“{name}”不完整。{problem}请重新拷贝或下载。</translation>
    </message>
    <message>
        <source>{name} could not be opened: the process that decodes it ended unexpectedly (status {code}). Close other programs or export the image again from the program that made it.</source>
        <translation>无法打开“{name}”：对其解码的进程意外结束（状态 {code}）。请关闭其他 App，或从创建图像的 App 中重新导出。</translation>
    </message>
    <message>
        <source>a camera raw file of an unknown kind</source>
        <translation>未知类型的相机 RAW 文件</translation>
    </message>
    <message>
        <source>a Photoshop document</source>
        <translation>Photoshop 文稿</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>PDF 文稿</translation>
    </message>
    <message>
        <source>a PostScript document</source>
        <translation>PostScript 文稿</translation>
    </message>
    <message>
        <source>an SVG drawing</source>
        <translation>SVG 图形</translation>
    </message>
    <message>
        <source>an XML document</source>
        <translation>XML 文稿</translation>
    </message>
    <message>
        <source>a JPEG XR image</source>
        <translation>JPEG XR 图像</translation>
    </message>
    <message>
        <source>a macOS icon</source>
        <translation>macOS 图标</translation>
    </message>
    <message>
        <source>a DDS texture</source>
        <translation>DDS 纹理</translation>
    </message>
    <message>
        <source>an OpenEXR image</source>
        <translation>OpenEXR 图像</translation>
    </message>
    <message>
        <source>a Radiance HDR image</source>
        <translation>Radiance HDR 图像</translation>
    </message>
    <message>
        <source>a PFM image</source>
        <translation>PFM 图像</translation>
    </message>
    <message>
        <source>a PAM image</source>
        <translation>PAM 图像</translation>
    </message>
    <message>
        <source>a QOI image</source>
        <translation>QOI 图像</translation>
    </message>
    <message>
        <source>a BPG image</source>
        <translation>BPG 图像</translation>
    </message>
    <message>
        <source>a FLIF image</source>
        <translation>FLIF 图像</translation>
    </message>
    <message>
        <source>a farbfeld image</source>
        <translation>farbfeld 图像</translation>
    </message>
    <message>
        <source>a GIMP document</source>
        <translation>GIMP 文稿</translation>
    </message>
    <message>
        <source>an MNG animation</source>
        <translation>MNG 动画</translation>
    </message>
    <message>
        <source>an SGI image</source>
        <translation>SGI 图像</translation>
    </message>
    <message>
        <source>a Sun raster image</source>
        <translation>Sun 光栅图像</translation>
    </message>
    <message>
        <source>a FITS image</source>
        <translation>FITS 图像</translation>
    </message>
    <message>
        <source>a ZIP archive or a document</source>
        <translation>ZIP 归档或文稿</translation>
    </message>
    <message>
        <source>{name} is a link to a file that no longer exists.</source>
        <translation>“{name}”链接的文件已不存在。</translation>
    </message>
    <message>
        <source>{name} was not found. It may have been moved, renamed or deleted.</source>
        <translation>找不到“{name}”。它可能已被移动、重新命名或删除。</translation>
    </message>
    <message>
        <source>{name} is not a valid file name.</source>
        <translation>“{name}”不是有效的文件名。</translation>
    </message>
    <message>
        <source>{name} is a folder, not an image.</source>
        <translation>“{name}”是文件夹，不是图像。</translation>
    </message>
    <message>
        <source>{name} is a pipe or a device, not an image file.</source>
        <translation>“{name}”是管道或设备，不是图像文件。</translation>
    </message>
    <message>
        <source>{name} is empty. Copy or download it again.</source>
        <translation>“{name}”是空的。请重新拷贝或下载。</translation>
    </message>
    <message>
        <source>You do not have permission to read {name}. You can change this in Finder: Get Info, Sharing &amp; Permissions.</source>
        <translation>你没有读取“{name}”的权限。你可以在访达中更改：“显示简介”›“共享与权限”。</translation>
    </message>
    <message>
        <source>{name} is a link that points back to itself.</source>
        <translation>“{name}”是指向自身的链接。</translation>
    </message>
    <message>
        <source>The name or path of the file is too long to be opened.</source>
        <translation>文件的名称或路径过长，无法打开。</translation>
    </message>
    <message>
        <source>{name} was not found: part of its path is not a folder.</source>
        <translation>找不到“{name}”：其路径中有一部分不是文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be read from its disk ({reason}). Check that the disk is still connected.</source>
        <translation>无法从磁盘读取“{name}”（{reason}）。请确认磁盘仍处于连接状态。</translation>
    </message>
    <message>
        <source>a PNG in the form that only iPhone apps use (CgBI)</source>
        <translation>仅 iPhone App 使用的 PNG 形式（CgBI）</translation>
    </message>
    <message>
        <source>{name} is a video, which Vernier does not read. Export a picture of it as JPEG, PNG or TIFF first.</source>
        <translation>“{name}”是视频，Vernier 无法读取。请先将其中的一帧画面导出为 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} is not an image that Vernier can read. It reads {formats}.</source>
        <translation>“{name}”不是 Vernier 可读取的图像。可读取的格式有：{formats}。</translation>
    </message>
    <message>
        <source>{name} is still in iCloud. Download it in Finder, then try again.</source>
        <translation>“{name}”仍在 iCloud 中。请在访达中下载，然后再试一次。</translation>
    </message>
    <message>
        <source>{name} is {kind}, which Vernier does not read. Export it as JPEG, PNG or TIFF first.</source>
        <translation>“{name}”的类型（{kind}）Vernier 无法读取。请先将其导出为 JPEG、PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} takes too long for a small image.</source>
        <translation>“{name}”虽是小图像，但处理时间过长。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: nothing of its picture is there.</source>
        <translation>此 {kind} 过早结束：其中没有任何图像内容。</translation>
    </message>
    <message>
        <source>This TIFF ends too early: what describes its picture is missing.</source>
        <translation>此 TIFF 过早结束：缺少描述图像的信息。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: about {percent}% of its data is missing.</source>
        <translation>此 {kind} 过早结束：大约缺少 {percent}% 的数据。</translation>
    </message>
    <message>
        <source>This {kind} ends too early: the lower {missing:,} of its {height:,} rows of pixels are missing.</source>
        <translation>此 {kind} 过早结束：共 {height:,} 行像素，缺少下方的 {missing:,} 行。</translation>
    </message>
    <message>
        <source>This {kind} is damaged: its picture is wrong below row {row:,} of {height:,}.</source>
        <translation>此 {kind} 已损坏：共 {height:,} 行，第 {row:,} 行以下的图像有误。</translation>
    </message>
    <message>
        <source>This {kind} has more data than its {height:,} rows of pixels take: a part of its picture is wrong, or there are more rows.</source>
        <translation>此 {kind} 的数据多于其 {height:,} 行像素所需：图像的一部分有误，或者还有更多行。</translation>
    </message>
    <message>
        <source>This {kind} is damaged: a part of its picture is wrong or missing.</source>
        <translation>此 {kind} 已损坏：图像的一部分有误或缺失。</translation>
    </message>
    <message>
        <source>The end of this {kind} is missing, but all its pixels are there.</source>
        <translation>此 {kind} 的结尾缺失，但像素齐全。</translation>
    </message>
    <message>
        <source>The end of this JPEG is missing, so that the last of its pixels may be wrong.</source>
        <translation>此 JPEG 的结尾缺失，因此最后一部分像素可能有误。</translation>
    </message>
    <message>
        <source>This JPEG brings its picture in {count} passes, where {most} would be many, so that opening it may take minutes.</source>
        <translation>此 JPEG 的图像分为 {count} 遍，而 {most} 遍已属很多，因此打开可能需要几分钟。</translation>
    </message>
    <message>
        <source>This JPEG ends too early: the last of its passes are missing, so that its picture is coarse in places.</source>
        <translation>此 JPEG 过早结束：缺少最后几遍，因此图像有些地方较粗糙。</translation>
    </message>
    <message>
        <source>This JPEG ends too early: a part of its colours is missing.</source>
        <translation>此 JPEG 过早结束：缺少一部分颜色。</translation>
    </message>
    <message>
        <source>A part of this PNG beside its pixels ({names}) is damaged and was left out.</source>
        <translation>此 PNG 除像素外的部分（{names}）已损坏，因此未保留。</translation>
    </message>
    <message>
        <source>This PNG lacks its table of colours.</source>
        <translation>此 PNG 缺少颜色表。</translation>
    </message>
    <message>
        <source>A checksum of this PNG is wrong, but its pixels are intact.</source>
        <translation>此 PNG 的校验和有误，但像素完好。</translation>
    </message>
    <message>
        <source>This PNG is damaged: about {percent}% of its data is missing.</source>
        <translation>此 PNG 已损坏：大约缺少 {percent}% 的数据。</translation>
    </message>
    <message>
        <source>{format} has 8 bits per channel, so its 16 were reduced. Choose PNG or TIFF to keep them.</source>
        <translation>{format} 每个通道为 8 位，因此 16 位被减少。如要保留，请选取 PNG 或 TIFF。</translation>
    </message>
    <message>
        <source>JPEG does not support transparency; the image was placed on white.</source>
        <translation>JPEG 不支持透明；图像已置于白色背景上。</translation>
    </message>
    <message>
        <source>macOS could not make a HEIC of this picture. Choose another format.</source>
        <translation>macOS 无法将此图片存为 HEIC。请选取其他格式。</translation>
    </message>
    <message>
        <source>macOS left its {kind} out of the HEIC. Choose JPEG or TIFF to keep it.</source>
        <translation>macOS 未在 HEIC 中保留其 {kind}。如要保留，请选取 JPEG 或 TIFF。</translation>
    </message>
    <message>
        <source>{name} could not be written: there was not enough free memory. Close other programs and try again.</source>
        <translation>无法写入“{name}”：可用内存不足。请关闭其他 App，然后再试一次。</translation>
    </message>
    <message>
        <source>{name} could not be read back correctly after it was written, so it was removed. Try again, and check the disk if it happens twice.</source>
        <translation>“{name}”写入后无法正确读回，因此已删除。请再试一次；如果再次发生，请检查磁盘。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is full. Free some space or choose another folder.</source>
        <translation>无法写入“{name}”：磁盘已满。请腾出一些空间或选取其他文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be written: you have no permission to add files to the folder {where}. Choose another folder.</source>
        <translation>无法写入“{name}”：你没有向文件夹“{where}”添加文件的权限。请选取其他文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk is read-only. Choose another folder.</source>
        <translation>无法写入“{name}”：磁盘为只读。请选取其他文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be written: its path is too long. Choose another folder.</source>
        <translation>无法写入“{name}”：路径过长。请选取其他文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be written: the folder {where} does not exist. Create it or choose another one.</source>
        <translation>无法写入“{name}”：文件夹“{where}”不存在。请创建它或选取其他文件夹。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk does not support files of that size. Choose another disk.</source>
        <translation>无法写入“{name}”：磁盘不支持这么大的文件。请选取其他磁盘。</translation>
    </message>
    <message>
        <source>{name} could not be written: the disk reported an error. Check that it is connected and healthy.</source>
        <translation>无法写入“{name}”：磁盘报告了错误。请确认它已连接且状态正常。</translation>
    </message>
    <message>
        <source>{name} could not be written ({reason}). Choose another folder or another format.</source>
        <translation>无法写入“{name}”（{reason}）。请选取其他文件夹或其他格式。</translation>
    </message>
    <message>
        <source>A damaged part of its camera data (EXIF) was left out together with the place.</source>
        <translation>相机信息（EXIF）中损坏的部分已随拍摄地点一起去除。</translation>
    </message>
    <message>
        <source>Some of its captions (IPTC) have no place in {format} and were left out.</source>
        <translation>部分说明（IPTC）无法存入 {format}，因此未保留。</translation>
    </message>
    <message>
        <source>Its PNG text ({names}) has no place in {format} and was left out. PNG keeps it.</source>
        <translation>PNG 文本（{names}）无法存入 {format}，因此未保留。PNG 可以保留。</translation>
    </message>
    <message>
        <source>Its camera data (EXIF) is too long for JPEG and was left out.</source>
        <translation>相机信息（EXIF）对 JPEG 来说过长，因此未保留。</translation>
    </message>
    <message>
        <source>Its XMP data is too long for JPEG and was left out.</source>
        <translation>XMP 数据对 JPEG 来说过长，因此未保留。</translation>
    </message>
    <message>
        <source>Its captions (IPTC) are too long for JPEG and were left out.</source>
        <translation>说明（IPTC）对 JPEG 来说过长，因此未保留。</translation>
    </message>
    <message>
        <source>A comment in it is too long for JPEG and was left out.</source>
        <translation>其中一条注释对 JPEG 来说过长，因此未保留。</translation>
    </message>
    <message>
        <source>The model {student} was published by others. Its licence: {licence}. Check that this covers what you do with the results.</source>
        <translation>模型“{student}”由他人发布。其许可证：{licence}。请确认它涵盖你对结果的用途。</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} is damaged. Install it again.</source>
        <translation>模型“{student}”的程序“{name}”已损坏。请重新安装。</translation>
    </message>
    <message>
        <source>The program {name} of the model {student} names other files than a model has. Install only models that you trust.</source>
        <translation>模型“{student}”的程序“{name}”引用了模型中没有的文件。请只安装你信任的模型。</translation>
    </message>
    <message>
        <source>There is no model at {path}. Give the folder of a model, such as {example}, or the name of an installed one.</source>
        <translation>“{path}”处没有模型。请指定模型的文件夹，例如 {example}，或已安装模型的名称。</translation>
    </message>
    <message>
        <source>There is no model &apos;{name}&apos;. Installed: {names}. To install another one, put its {suffix} folder into {folder}, or name the folder itself.</source>
        <translation>没有模型“{name}”。已安装：{names}。要安装其他模型，请将其 {suffix} 文件夹放入“{folder}”，或指定该文件夹本身。</translation>
    </message>
    <message>
        <source>No model is installed. Build the default one with &apos;python -m converters build&apos;, or put a {suffix} folder into {folder}.</source>
        <translation>未安装模型。请使用“python -m converters build”构建默认模型，或将 {suffix} 文件夹放入“{folder}”。</translation>
    </message>
    <message>
        <source>The model {student} cannot be copied to {folder} ({reason}). Free some space there, or allow your account to write to it.</source>
        <translation>无法将模型“{student}”拷贝到“{folder}”（{reason}）。请在该处腾出空间，或允许你的账户写入。</translation>
    </message>
    <message>
        <source>The model {student} came with Vernier and cannot be removed.</source>
        <translation>模型“{student}”是 Vernier 自带的，无法移除。</translation>
    </message>
    <message>
        <source>The model {student} cannot be removed ({reason}). Delete {path} yourself.</source>
        <translation>无法移除模型“{student}”（{reason}）。请自行删除“{path}”。</translation>
    </message>
    <message>
        <source>{path} is not a model package: its {manifest} cannot be read.</source>
        <translation>“{path}”不是模型包：无法读取其 {manifest}。</translation>
    </message>
    <message>
        <source>The file {name} of the model {student} cannot be read. Install it again.</source>
        <translation>无法读取模型“{student}”的文件“{name}”。请重新安装。</translation>
    </message>
    <message>
        <source>The description of the model {student} cannot be read.</source>
        <translation>无法读取模型“{student}”的说明。</translation>
    </message>
    <message>
        <source>The licences of the model {student} cannot be read.</source>
        <translation>无法读取模型“{student}”的许可证。</translation>
    </message>
    <message>
        <source>The model {student} was changed: {name} differs. Install it again.</source>
        <translation>模型“{student}”已被更改：{name} 不一致。请重新安装。</translation>
    </message>
    <message>
        <source>The files of the model {student} cannot be read ({reason}).</source>
        <translation>无法读取模型“{student}”的文件（{reason}）。</translation>
    </message>
    <message>
        <source>The model {student} lacks its file {name}. Install it again.</source>
        <translation>模型“{student}”缺少文件“{name}”。请重新安装。</translation>
    </message>
    <message>
        <source>The model {student} has a file that its manifest does not list: {name}. Install it again.</source>
        <translation>模型“{student}”含有清单中未列出的文件：{name}。请重新安装。</translation>
    </message>
    <message>
        <source>The model {student} has too many files or folders.</source>
        <translation>模型“{student}”的文件或文件夹过多。</translation>
    </message>
    <message>
        <source>The model {student} has a link, a pipe or a device in it: {name}. Install only models that you trust.</source>
        <translation>模型“{student}”含有链接、管道或设备：{name}。请只安装你信任的模型。</translation>
    </message>
    <message>
        <source>There is not enough memory. Close other programs and try again.</source>
        <translation>内存不足。请关闭其他 App，然后再试一次。</translation>
    </message>
    <message>
        <source>An unexpected error occurred ({kind}). The log has the details.</source>
        <translation>发生意外错误（{kind}）。详细信息请查看日志。</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>提示</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Show Log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>关闭此消息</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Drag it to another program</source>
        <translation>可拖到其他 App 中</translation>
    </message>
    <message>
        <source>Realism</source>
        <translation>逼真度</translation>
    </message>
    <message>
        <source>Realism value</source>
        <translation>逼真度的值</translation>
    </message>
    <message>
        <source>Faithful</source>
        <translation>忠实</translation>
    </message>
    <message>
        <source>Realistic</source>
        <translation>逼真</translation>
    </message>
    <message>
        <source>How much detail may be invented.</source>
        <translation>允许生成多少细节。</translation>
    </message>
    <message>
        <source>From 0, faithful to the photo, to 100, realistic in detail.</source>
        <translation>0 为忠实于照片，100 为细节逼真。</translation>
    </message>
    <message>
        <source>This photo at realism 0. Click to set it.</source>
        <translation>这张照片在逼真度 0 时的效果。点按以设定。</translation>
    </message>
    <message>
        <source>This photo at realism 100. Click to set it.</source>
        <translation>这张照片在逼真度 100 时的效果。点按以设定。</translation>
    </message>
    <message>
        <source>There is no model to enlarge with.</source>
        <translation>没有可用于放大的模型。</translation>
    </message>
    <message>
        <source>The model {title} has no realism control.</source>
        <translation>模型“{title}”没有逼真度控制。</translation>
    </message>
    <message>
        <source>Cleanup</source>
        <translation>清理</translation>
    </message>
    <message>
        <source>Cleanup value</source>
        <translation>清理的值</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Cleaned up</source>
        <translation>已清理</translation>
    </message>
    <message>
        <source>How much noise and how many compression artefacts to remove.</source>
        <translation>去除多少噪点和压缩伪影。</translation>
    </message>
    <message>
        <source>From 0, the photo as it is, to 100, without noise and compression artefacts.</source>
        <translation>0 为照片原样，100 为没有噪点和压缩伪影。</translation>
    </message>
    <message>
        <source>This model cannot clean up.</source>
        <translation>此模型无法清理。</translation>
    </message>
    <message>
        <source>Nothing invented</source>
        <translation>没有生成内容</translation>
    </message>
    <message>
        <source>Hardly anything invented</source>
        <translation>几乎没有生成内容</translation>
    </message>
    <message>
        <source>Fine texture partly invented</source>
        <translation>细微纹理有一部分为生成</translation>
    </message>
    <message>
        <source>Fine texture largely invented</source>
        <translation>细微纹理大部分为生成</translation>
    </message>
    <message>
        <source>Texture largely invented: not for evidence</source>
        <translation>纹理大部分为生成：不可作为证据</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)…</source>
        <translation>
            <numerusform>导出所选的 %n 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Lossless</source>
        <translation>无损</translation>
    </message>
    <message>
        <source>Keep every pixel as it is; the file becomes larger</source>
        <translation>保留每个像素不变；文件会变大</translation>
    </message>
    <message>
        <source>Compression</source>
        <translation>压缩</translation>
    </message>
    <message>
        <source>Keep the date of the photo</source>
        <translation>保留照片的日期</translation>
    </message>
    <message>
        <source>Give the result the date of the photo&apos;s file</source>
        <translation>为结果设定与照片文件相同的日期</translation>
    </message>
    <message>
        <source>With the place where it was taken</source>
        <translation>包括拍摄地点</translation>
    </message>
    <message>
        <source>Position (GPS), names of places, and makers’ notes, which may have it</source>
        <translation>位置（GPS）、地名，以及可能含有地点的厂商信息</translation>
    </message>
    <message>
        <source>Fast</source>
        <translation>快速</translation>
    </message>
    <message>
        <source>Small file, slow</source>
        <translation>文件小，速度慢</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Width of the paper</source>
        <translation>纸张宽度</translation>
    </message>
    <message>
        <source>Height of the paper</source>
        <translation>纸张高度</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>in</source>
        <translation>英寸</translation>
    </message>
    <message>
        <source> ppi</source>
        <translation> ppi</translation>
    </message>
    <message>
        <source>Pixels per inch</source>
        <translation>每英寸像素</translation>
    </message>
    <message>
        <source>Show in Finder</source>
        <translation>在访达中显示</translation>
    </message>
    <message>
        <source>Show in Folder</source>
        <translation>在文件夹中显示</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>尺寸</translation>
    </message>
    <message>
        <source>Kind of size</source>
        <translation>尺寸类型</translation>
    </message>
    <message>
        <source>Long side</source>
        <translation>长边</translation>
    </message>
    <message>
        <source>Fit into</source>
        <translation>适合范围</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Factor</source>
        <translation>倍数</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Enlarge in two passes</source>
        <translation>分两遍放大</translation>
    </message>
    <message>
        <source>As chosen in the settings: usually the largest that stays below 50 megapixels</source>
        <translation>按“设置”中的选择：通常为不超过 5000 万像素的最大尺寸</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>{times} times</source>
        <translation>{times} 倍</translation>
    </message>
    <message>
        <source>Long side, width and height, print size, or another factor</source>
        <translation>长边、宽度和高度、打印尺寸或其他倍数</translation>
    </message>
    <message>
        <source>Custom…</source>
        <translation>自定义…</translation>
    </message>
    <message>
        <source>{megapixels} MP</source>
        <translation>{megapixels}&#xa0;MP</translation>
    </message>
    <message>
        <source>Beyond {scale}×, the model enlarges its own result once more, instead of resampling it. That is sharper, and takes about {times} times as long.</source>
        <translation>超出 {scale} 倍时，模型会把自己的结果再放大一遍，而不是重新采样。画面更清晰，但耗时约为 {times} 倍。</translation>
    </message>
    <message>
        <source>The view shows the first pass</source>
        <translation>视图显示的是第一遍的结果</translation>
    </message>
    <message>
        <source>Beyond {scale}×, only resampled</source>
        <translation>超出 {scale} 倍的部分只重新采样</translation>
    </message>
    <message>
        <source>{width} × {height} cm at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height}&#xa0;cm（{ppi}&#xa0;ppi）</translation>
    </message>
    <message>
        <source>{width} × {height} in at {ppi} ppi</source>
        <translation>{width}&#xa0;×&#xa0;{height} 英寸（{ppi}&#xa0;ppi）</translation>
    </message>
    <message>
        <source>Shift: small steps. Double-click: the default, {default}.</source>
        <translation>Shift 键：小步调整。连按：恢复默认值 {default}。</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小时 {minutes} 分钟</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>“{name}”</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one}{other}</translation>
    </message>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}，{other}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>Differs from the photo where cleaned</source>
        <translation>清理过的地方与照片不同</translation>
    </message>
    <message>
        <source>Matches the photo: very closely</source>
        <translation>与照片吻合：非常高</translation>
    </message>
    <message>
        <source>Matches the photo: closely</source>
        <translation>与照片吻合：高</translation>
    </message>
    <message>
        <source>Matches the photo: roughly</source>
        <translation>与照片吻合：大致</translation>
    </message>
    <message>
        <source>Matches the photo: loosely</source>
        <translation>与照片吻合：低</translation>
    </message>
    <message>
        <source>{value} dB: PSNR of what you see, scaled down to the size of the photo, against the photo.</source>
        <translation>{value}&#xa0;dB：将当前画面缩小到照片尺寸后，相对于照片的 PSNR。</translation>
    </message>
    <message>
        <source>Photo, before and after</source>
        <translation>照片，放大前和放大后</translation>
    </message>
    <message>
        <source>More faithful</source>
        <translation>更忠实</translation>
    </message>
    <message>
        <source>More realistic</source>
        <translation>更逼真</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>强度</translation>
    </message>
    <message>
        <source>Protect Faces</source>
        <translation>保护人脸</translation>
    </message>
    <message>
        <source>Find the faces in the photo and keep them more faithful</source>
        <translation>找到照片中的人脸，使其更忠实</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>{what} of the brush</source>
        <translation>画笔{what}</translation>
    </message>
    <message>
        <source>~ {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export Again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>With the same name, folder and format, without asking</source>
        <translation>使用相同的名称、文件夹和格式，不再询问</translation>
    </message>
    <message>
        <source>Let all photos in the strip have these settings</source>
        <translation>将照片栏中的所有照片设为这些设置</translation>
    </message>
    <message numerus="yes">
        <source>Apply These Settings to All %n</source>
        <translation>
            <numerusform>将这些设置应用到全部 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Export the enlarged photo</source>
        <translation>导出放大后的照片</translation>
    </message>
    <message numerus="yes">
        <source>%n face(s) kept more faithful.</source>
        <translation>
            <numerusform>已使 %n 张人脸更忠实。</numerusform>
        </translation>
    </message>
    <message>
        <source>No face was found. Paint over it with More faithful.</source>
        <translation>未找到人脸。请用“更忠实”涂抹。</translation>
    </message>
    <message>
        <source>Realism {value}</source>
        <translation>逼真度 {value}</translation>
    </message>
    <message>
        <source>Settings of this photo</source>
        <translation>这张照片的设置</translation>
    </message>
    <message>
        <source>No model</source>
        <translation>无模型</translation>
    </message>
    <message>
        <source>Model: {title}</source>
        <translation>模型：{title}</translation>
    </message>
    <message>
        <source>Export &amp;Again</source>
        <translation>再次导出</translation>
    </message>
    <message>
        <source>&amp;Copy What You See</source>
        <translation>拷贝当前画面</translation>
    </message>
    <message>
        <source>Copy Resul&amp;t</source>
        <translation>拷贝结果</translation>
    </message>
    <message>
        <source>Rotate &amp;Left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Rotate Rig&amp;ht</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Flip Horizontal</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Flip Vertical</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Rotate Left</source>
        <translation>向左旋转</translation>
    </message>
    <message>
        <source>Rotate Right</source>
        <translation>向右旋转</translation>
    </message>
    <message>
        <source>Flip Hori&amp;zontal</source>
        <translation>水平翻转</translation>
    </message>
    <message>
        <source>Flip &amp;Vertical</source>
        <translation>垂直翻转</translation>
    </message>
    <message>
        <source>Reset &amp;Realism</source>
        <translation>重设逼真度</translation>
    </message>
    <message>
        <source>Reset &amp;Cleanup</source>
        <translation>重设清理</translation>
    </message>
    <message>
        <source>Zoom &amp;In</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Zoo&amp;m Out</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Zoom to &amp;Fit</source>
        <translation>适合窗口大小</translation>
    </message>
    <message>
        <source>&amp;Actual Pixels</source>
        <translation>实际像素</translation>
    </message>
    <message>
        <source>&amp;Centre the Handle</source>
        <translation>将分隔条居中</translation>
    </message>
    <message>
        <source>Show &amp;Detail at 100 %</source>
        <translation>以 100% 显示细节</translation>
    </message>
    <message>
        <source>Filmstri&amp;p</source>
        <translation>胶片条</translation>
    </message>
    <message>
        <source>This model uses one realism value for the whole photo.</source>
        <translation>此模型对整张照片使用同一个逼真度。</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>文件名</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>Keep camera data (EXIF, XMP)</source>
        <translation>保留相机信息（EXIF、XMP）</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Where:</source>
        <translation>位置：</translation>
    </message>
    <message>
        <source>Format:</source>
        <translation>格式：</translation>
    </message>
    <message>
        <source>Quality:</source>
        <translation>质量：</translation>
    </message>
    <message>
        <source>Compression:</source>
        <translation>压缩：</translation>
    </message>
    <message>
        <source>There is a {name} already. It stays; this one gets a number.</source>
        <translation>已存在“{name}”。它会保留，这一个会加上编号。</translation>
    </message>
    <message>
        <source>A name cannot contain “/”.</source>
        <translation>名称不能包含“/”。</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width}&#xa0;×&#xa0;{height} 像素</translation>
    </message>
    <message>
        <source>About {size}.</source>
        <translation>约 {size}。</translation>
    </message>
    <message>
        <source>{text}.</source>
        <translation>{text}。</translation>
    </message>
    <message>
        <source>Folder for the result</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>Two Passes</source>
        <translation>分两遍放大</translation>
    </message>
    <message>
        <source>Compression artefacts found · Cleanup {value}</source>
        <translation>发现压缩伪影 · 清理 {value}</translation>
    </message>
    <message>
        <source>Noise found · Cleanup {value}</source>
        <translation>发现噪点 · 清理 {value}</translation>
    </message>
    <message>
        <source>Cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>Open Anyway</source>
        <translation>仍要打开</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已存储为“{name}”。</translation>
    </message>
    <message>
        <source>Saved as {name} in the folder {folder}.</source>
        <translation>已在文件夹“{folder}”中存储为“{name}”。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Copied the result of {name}: {width} × {height} pixels.</source>
        <translation>已拷贝“{name}”的结果：{width} × {height} 像素。</translation>
    </message>
    <message>
        <source>Copying was cancelled. What was in the clipboard is still there.</source>
        <translation>拷贝已取消。剪贴板内容未变。</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>导出已取消。没有写入任何文件。</translation>
    </message>
    <message>
        <source>&amp;Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Side &amp;by Side</source>
        <translation>并排显示</translation>
    </message>
    <message>
        <source>&amp;Result Only</source>
        <translation>仅结果</translation>
    </message>
    <message>
        <source>&amp;Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Compare &amp;with This Setting</source>
        <translation>与此设置比较</translation>
    </message>
    <message>
        <source>Realism Br&amp;ush</source>
        <translation>逼真度画笔</translation>
    </message>
    <message>
        <source>In&amp;vented Detail</source>
        <translation>生成的细节</translation>
    </message>
    <message>
        <source>Show Settin&amp;gs of the Photo</source>
        <translation>显示照片的设置</translation>
    </message>
    <message>
        <source>Protect &amp;Faces</source>
        <translation>保护人脸</translation>
    </message>
    <message>
        <source>Cro&amp;p…</source>
        <translation>裁剪…</translation>
    </message>
    <message>
        <source>Open photos or a folder</source>
        <translation>打开照片或文件夹</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>放大前和放大后</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Before and after in one image, with a handle between them</source>
        <translation>在同一图像中显示放大前和放大后，中间有分隔条</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>并排</translation>
    </message>
    <message>
        <source>Before and after side by side, with one zoom</source>
        <translation>以相同缩放比例并排显示放大前和放大后</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Only the enlargement</source>
        <translation>仅显示放大后的照片</translation>
    </message>
    <message>
        <source>Original</source>
        <translation>原图</translation>
    </message>
    <message>
        <source>Hold to see the original</source>
        <translation>按住以查看原图</translation>
    </message>
    <message>
        <source>Hold to see the original (Space)</source>
        <translation>按住以查看原图（空格键）</translation>
    </message>
    <message>
        <source>Loupe</source>
        <translation>放大镜</translation>
    </message>
    <message>
        <source>Magnify what is under the pointer</source>
        <translation>放大查看指针下方的内容</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Keep this setting as A and compare others with it</source>
        <translation>将此设置保留为 A，并与其他设置比较</translation>
    </message>
    <message>
        <source>Brush</source>
        <translation>画笔</translation>
    </message>
    <message>
        <source>Paint where the photo may be more or less realistic</source>
        <translation>涂抹可以更逼真或更忠实的区域</translation>
    </message>
    <message>
        <source>Invented</source>
        <translation>生成内容</translation>
    </message>
    <message>
        <source>Highlight detail that the faithful enlargement does not have</source>
        <translation>高亮显示忠实放大中没有的细节</translation>
    </message>
    <message>
        <source>Enlarge only a part of the photo</source>
        <translation>只放大照片的一部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Show or hide the settings</source>
        <translation>显示或隐藏设置</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>宽高比</translation>
    </message>
    <message>
        <source>Swap Width and Height</source>
        <translation>交换宽度和高度</translation>
    </message>
    <message>
        <source>Swap width and height (X)</source>
        <translation>交换宽度和高度（X）</translation>
    </message>
    <message>
        <source>Keep the whole photo</source>
        <translation>保留整张照片</translation>
    </message>
    <message>
        <source>Pixels that are kept, and those of the result</source>
        <translation>保留的像素和结果的像素</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Done</source>
        <comment>button</comment>
        <translation>完成</translation>
    </message>
    <message>
        <source>As the Photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>自由</translation>
    </message>
    <message>
        <source>Print {paper}</source>
        <translation>打印 {paper}</translation>
    </message>
    <message>
        <source>Opening {name}…</source>
        <translation>正在打开“{name}”…</translation>
    </message>
    <message>
        <source>Cancel opening</source>
        <translation>取消打开</translation>
    </message>
    <message>
        <source>Rendering what you see…</source>
        <translation>正在渲染可见部分…</translation>
    </message>
    <message>
        <source>Exporting {name}…</source>
        <translation>正在导出“{name}”…</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>取消导出</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>正在写入…</translation>
    </message>
    <message>
        <source>Exporting {share}%</source>
        <translation>正在导出 {share}%</translation>
    </message>
    <message>
        <source>Copying {share}%</source>
        <translation>正在拷贝 {share}%</translation>
    </message>
    <message>
        <source>Copying the result…</source>
        <translation>正在拷贝结果…</translation>
    </message>
    <message>
        <source>Cancel copying</source>
        <translation>取消拷贝</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩余 {time}</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>正在取消…</translation>
    </message>
    <message>
        <source>Zoom: 0 for the whole photo, 1 for actual pixels</source>
        <translation>缩放：0 为整张照片，1 为实际像素</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适合</translation>
    </message>
    <message>
        <source>Zoom, {zoom}</source>
        <translation>缩放，{zoom}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}%</translation>
    </message>
    <message>
        <source>Choose it for each photo</source>
        <translation>为每张照片单独选取</translation>
    </message>
    <message>
        <source>Clean each photo as much as what is found in it needs</source>
        <translation>根据每张照片的情况进行所需程度的清理</translation>
    </message>
    <message>
        <source>Same as the photo</source>
        <translation>与照片相同</translation>
    </message>
    <message>
        <source>Names of the results</source>
        <translation>结果的名称</translation>
    </message>
    <message>
        <source>Available fields: {fields}</source>
        <translation>可用字段：{fields}</translation>
    </message>
    <message>
        <source>Folder for the results</source>
        <translation>存放结果的文件夹</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重设</translation>
    </message>
    <message>
        <source>Put each result beside its photo</source>
        <translation>将每个结果存放在照片旁边</translation>
    </message>
    <message>
        <source>Keep the folder structure</source>
        <translation>保留文件夹结构</translation>
    </message>
    <message>
        <source>Put the results into folders like those of the photos</source>
        <translation>按照片的文件夹结构存放结果</translation>
    </message>
    <message>
        <source>Skip photos already done</source>
        <translation>跳过已完成的照片</translation>
    </message>
    <message>
        <source>Keep camera data</source>
        <translation>保留相机信息</translation>
    </message>
    <message>
        <source>Enlarge damaged photos too</source>
        <translation>同时放大损坏的照片</translation>
    </message>
    <message>
        <source>What there is of them, with a note on what is missing</source>
        <translation>放大现存的部分，并注明缺失的部分</translation>
    </message>
    <message>
        <source>Only photos that are smaller</source>
        <translation>仅较小的照片</translation>
    </message>
    <message>
        <source>Leave photos alone that are at least as large as this size</source>
        <translation>不处理已达到此尺寸的照片</translation>
    </message>
    <message>
        <source>Settings of the batch</source>
        <translation>批处理设置</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Beside each photo</source>
        <translation>每张照片旁边</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Use These for All</source>
        <translation>全部使用此设置</translation>
    </message>
    <message>
        <source>Let all photos have the settings below</source>
        <translation>将所有照片设为下方的设置</translation>
    </message>
    <message numerus="yes">
        <source>Size, realism and cleanup of %n selected photo(s)</source>
        <translation>
            <numerusform>所选 %n 张照片的尺寸、逼真度和清理</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) have their own settings.</source>
        <translation>
            <numerusform>%n 张照片有单独设置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Settings of all %n photo(s)</source>
        <translation>
            <numerusform>全部 %n 张照片的设置</numerusform>
        </translation>
    </message>
    <message>
        <source>Open photos</source>
        <translation>打开照片</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>&amp;Pause or Resume</source>
        <translation>暂停或继续</translation>
    </message>
    <message>
        <source>&amp;Cancel the Batch</source>
        <translation>取消批处理</translation>
    </message>
    <message>
        <source>Try &amp;Failed Photos Again</source>
        <translation>重试失败的照片</translation>
    </message>
    <message>
        <source>Remo&amp;ve from the Queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>存储报告…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Start with %n Selected Photo(s)</source>
        <translation>
            <numerusform>开始处理所选的 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Progress of the batch</source>
        <translation>批处理进度</translation>
    </message>
    <message>
        <source>Show Photos</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Look at the photos one by one, with their settings</source>
        <translation>逐张查看照片及其设置</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Retry Failed</source>
        <translation>重试失败项</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>Export %n Selected Photo(s)</source>
        <translation>
            <numerusform>导出所选的 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)</source>
        <translation>
            <numerusform>导出 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out (packages, caches)</source>
        <translation>
            <numerusform>已排除 %n 项（文件包、缓存）</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n result(s) of earlier runs left out</source>
        <translation>
            <numerusform>已排除 %n 个以前的结果</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looking at %n photo(s)…</source>
        <translation>
            <numerusform>正在查看 %n 张照片…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>cancelled: {done} of {total} done</source>
        <translation>已取消：已完成 {done}/{total}</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n 张失败</numerusform>
        </translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message numerus="yes">
        <source>%n other file(s) left out</source>
        <translation>
            <numerusform>已排除 %n 个其他文件</numerusform>
        </translation>
    </message>
    <message>
        <source>own settings</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>Another window of Vernier is working on that batch already.</source>
        <translation>Vernier 的另一个窗口已在进行该批处理。</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>存储报告</translation>
    </message>
    <message>
        <source>The report cannot be written ({reason}). Choose another folder.</source>
        <translation>无法写入报告（{reason}）。请选取其他文件夹。</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) enlarged</source>
        <translation>
            <numerusform>已放大 %n 张照片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved without enlarging</source>
        <translation>
            <numerusform>%n 张未放大直接存储</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n already done</source>
        <translation>
            <numerusform>%n 张先前已完成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n large enough</source>
        <translation>
            <numerusform>%n 张已足够大</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not done</source>
        <translation>
            <numerusform>%n 张未完成</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report…</source>
        <translation>存储报告…</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>{share} % done</source>
        <translation>已完成 {share}%</translation>
    </message>
    <message>
        <source>Already done</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>Large enough</source>
        <translation>已足够大</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>already done</source>
        <translation>先前已完成</translation>
    </message>
    <message>
        <source>large enough</source>
        <translation>已足够大</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Open in the Viewer</source>
        <translation>在查看器中打开</translation>
    </message>
    <message>
        <source>Show the Result</source>
        <translation>显示结果</translation>
    </message>
    <message>
        <source>Quick Look</source>
        <translation>快速查看</translation>
    </message>
    <message>
        <source>Show the Photo</source>
        <translation>显示照片</translation>
    </message>
    <message>
        <source>Use the Usual Settings</source>
        <translation>使用通常设置</translation>
    </message>
    <message>
        <source>Remove from the Queue</source>
        <translation>从队列中移除</translation>
    </message>
    <message>
        <source>about {size}</source>
        <translation>约 {size}</translation>
    </message>
    <message>
        <source>{size} free</source>
        <translation>可用 {size}</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: a change is for all of them</source>
        <translation>
            <numerusform>已选择 %n 张：更改会应用到全部</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %n Photo(s)…</source>
        <translation>
            <numerusform>导出 %n 张照片…</numerusform>
        </translation>
    </message>
    <message>
        <source>About Vernier</source>
        <translation>关于 Vernier</translation>
    </message>
    <message>
        <source>Enlarges photographs, from faithful to realistic, on this computer. No photo leaves it.</source>
        <translation>在这台电脑上放大照片，从忠实到逼真。照片不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>采用 MIT 许可证的自由软件。</translation>
    </message>
    <message>
        <source>Description of the model</source>
        <translation>模型说明</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>No model is installed.</source>
        <translation>未安装模型。</translation>
    </message>
    <message>
        <source>Model in use: {title}. Licence: {licence}.</source>
        <translation>使用中的模型：{title}。许可证：{licence}。</translation>
    </message>
    <message>
        <source>Apply to All</source>
        <translation>应用到全部</translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s) were closed. They keep their settings.</source>
        <translation>
            <numerusform>已关闭 %n 张照片。它们的设置会保留。</numerusform>
        </translation>
    </message>
    <message>
        <source>Bring Back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>There is no photo in {names}.</source>
        <translation>在 {names} 中没有照片。</translation>
    </message>
    <message>
        <source>The result is still being copied. Closing the window now would stop that.</source>
        <translation>结果仍在拷贝中。现在关闭窗口会停止拷贝。</translation>
    </message>
    <message>
        <source>The photo is still being saved. Closing the window now would stop that.</source>
        <translation>照片仍在存储中。现在关闭窗口会停止存储。</translation>
    </message>
    <message>
        <source>Stop Saving and Close</source>
        <translation>停止存储并关闭</translation>
    </message>
    <message>
        <source>The batch is not finished. If you close the window now, Vernier offers to resume it at the next start.</source>
        <translation>批处理尚未完成。如果现在关闭窗口，Vernier 会在下次启动时询问是否继续。</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>In place of what is open</source>
        <translation>替换已打开的照片</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>To the photos that are open</source>
        <translation>添加到已打开的照片</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message numerus="yes">
        <source>A batch was not finished: %n photo(s) are left.</source>
        <translation>
            <numerusform>有一个批处理尚未完成：还剩 %n 张照片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>When Vernier was closed, %n photo(s) had not been exported.</source>
        <translation>
            <numerusform>关闭 Vernier 时，还有 %n 张照片未导出。</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>This is only the address of a picture, and Vernier loads nothing from the web. Save the picture in the browser first, or copy it and paste it here.</source>
        <translation>这只是图片的地址，而 Vernier 不会从网络载入任何内容。请先在浏览器中存储图片，或拷贝图片后粘贴到此处。</translation>
    </message>
    <message>
        <source>pasted {time}</source>
        <comment>name of a file</comment>
        <translation>粘贴 {time}</translation>
    </message>
    <message>
        <source>The pasted image cannot be saved in {folder}. Free some space there.</source>
        <translation>无法将粘贴的图像存储到“{folder}”。请在该处腾出一些空间。</translation>
    </message>
    <message>
        <source>Software in Vernier</source>
        <translation>Vernier 中的软件</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>许可证文本</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Looking for photos…</source>
        <translation>正在查找照片…</translation>
    </message>
    <message>
        <source>Finder&apos;s services could not be changed: {reason}.</source>
        <translation>无法更改访达的服务：{reason}。</translation>
    </message>
    <message>
        <source>Finder has the service now: select photos there, then choose Services › Enlarge with Vernier.</source>
        <translation>服务已添加到访达：在访达中选择照片，然后选取“服务”›“用 Vernier 放大”。</translation>
    </message>
    <message>
        <source>Finder does not have the service any more.</source>
        <translation>服务已从访达中移除。</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>&amp;Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>&amp;Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>&amp;Window</source>
        <translation>窗口</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>&amp;Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>Wait until nothing is being saved.</source>
        <translation>请等待存储完成。</translation>
    </message>
    <message>
        <source>Best detail; slow without a Neural Engine or GPU</source>
        <translation>细节最佳；没有神经网络引擎或 GPU 时较慢</translation>
    </message>
    <message>
        <source>Fast; good everywhere</source>
        <translation>快速；在任何设备上都良好</translation>
    </message>
    <message>
        <source>Slower than Photo 2</source>
        <translation>比 Photo 2 慢</translation>
    </message>
    <message>
        <source>no controls</source>
        <translation>无控制项</translation>
    </message>
    <message>
        <source>Getting Started</source>
        <translation>入门</translation>
    </message>
    <message>
        <source>Drop a photo on the window, or choose {open}. Nearly all kinds open, also HEIC and camera raw. Choose the size, move the slider, and click {export}. The photo itself is never changed, and it never leaves this computer.</source>
        <translation>将照片拖到窗口上，或选择{open}。几乎所有格式都能打开，包括 HEIC 和相机 RAW。选择尺寸，移动滑块，然后点按{export}。照片本身绝不会被更改，也绝不会离开这台电脑。</translation>
    </message>
    <message>
        <source>At the faithful end there is only what the photo shows, with clean edges. Towards the realistic end, hair, grass and stone get texture that is partly invented. Where the truth counts, as in evidence or medicine, stay at the faithful end.</source>
        <translation>在忠实一端，只有照片中能看到的内容，边缘干净。越靠近逼真一端，毛发、草和石头就会得到部分由生成而来的纹理。在证据或医疗等真实性很重要的场合，请留在忠实一端。</translation>
    </message>
    <message>
        <source>{original} shows the photo as long as you hold it, and {loupe} magnifies. {compare} keeps a setting as A, to compare others with it. {invented} tints what realism has added.</source>
        <translation>按住{original}时显示照片本身，{loupe}可放大查看。{compare}将一个设置保留为 A，以便与其他设置比较。{invented}为逼真度所添加的内容着色。</translation>
    </message>
    <message>
        <source>Cleanup removes noise and the blocks of JPEG compression. It is chosen when a photo opens, by what is found in it; {undo} takes that back.</source>
        <translation>清理会去除噪点和 JPEG 压缩的方块。打开照片时会根据发现的情况自动选择；{undo}可恢复原状。</translation>
    </message>
    <message>
        <source>Brush and Faces</source>
        <translation>画笔和人脸</translation>
    </message>
    <message>
        <source>No file is ever replaced: where a name is taken, the new one gets a number. Colours are kept; camera data and captions are, too, while {keep} is on.</source>
        <translation>绝不会替换任何文件：如果名称已被占用，新名称会加上编号。颜色会保留；{keep}打开时，相机信息和说明也会保留。</translation>
    </message>
    <message>
        <source>Where it is slow, Photo 2, no cleanup, or one pass instead of two helps. {log} shows a file with details, for those who want to report a fault.</source>
        <translation>如果速度慢，Photo 2、不清理，或以一遍代替两遍会有帮助。{log}会显示一个包含详细信息的文件，供想要报告故障的人使用。</translation>
    </message>
    <message>
        <source>Size, Crop and Rotation</source>
        <translation>尺寸、裁剪和旋转</translation>
    </message>
    <message>
        <source>Choose how many times larger the photo becomes; {custom} has the long side, a box to fit into, print sizes and other factors. Where that is beyond the model, {passes} makes the result sharper, but takes much longer.</source>
        <translation>选择将照片放大多少倍；{custom}中有长边、适合的方框、打印尺寸和其他倍数。超出模型的倍数时，{passes}可使结果更清晰，但所需时间长得多。</translation>
    </message>
    <message>
        <source>{crop} enlarges only a part. {left} and {right} in the menu {menu} turn the photo, {horizontal} and {vertical} flip it. All of it can be undone.</source>
        <translation>{crop}只放大一部分。菜单{menu}中的{left}和{right}旋转照片，{horizontal}和{vertical}翻转照片。这些都可以撤销。</translation>
    </message>
    <message>
        <source>{queue} in the menu {menu} lists the photos and exports them one after the other. It can be paused and cancelled, and what failed stops no other photo. A batch that was interrupted can be resumed at the next start.</source>
        <translation>菜单{menu}中的{queue}列出照片，并逐张导出。可以暂停和取消，失败的照片不会影响其他照片。被中断的批处理可在下次启动时继续。</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>With {brush}, paint places that are to be more faithful or more realistic. {faces} in the menu {menu} finds the faces and keeps them more faithful.</source>
        <translation>用{brush}涂抹需要更忠实或更逼真的地方。菜单{menu}中的{faces}会找到人脸，并让它们更忠实。</translation>
    </message>
    <message>
        <source>The model is chosen at the top of the settings. Photo Max has the best detail, and is slow on older computers; Photo 2 is fast. Other models can be added.</source>
        <translation>模型在设置的顶部选择。Photo Max 的细节最好，但在较旧的电脑上较慢；Photo 2 速度快。还可以添加其他模型。</translation>
    </message>
    <message>
        <source>Many Photos</source>
        <translation>多张照片</translation>
    </message>
    <message>
        <source>Drop several photos or a folder: they stand in the strip below the photo. Each has its own settings. Select several with Shift, and a change is for all of them.</source>
        <translation>拖入多张照片或一个文件夹：它们会显示在照片下方的照片栏中。每张照片都有自己的设置。用 Shift 键选择多张，更改就会应用于全部。</translation>
    </message>
    <message>
        <source>Where Files Go</source>
        <translation>文件存到哪里</translation>
    </message>
    <message>
        <source>If Something Goes Wrong</source>
        <translation>如果出现问题</translation>
    </message>
    <message>
        <source>A message says why a photo does not open. A damaged one often can be opened with {anyway}; {retry} tries once more in the queue.</source>
        <translation>照片打不开时，会有信息说明原因。损坏的照片通常可以用{anyway}打开；{retry}会在队列中再试一次。</translation>
    </message>
    <message>
        <source>Installed models</source>
        <translation>已安装的模型</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>详细信息…</translation>
    </message>
    <message>
        <source>How the model was trained, how good it is, and its licences</source>
        <translation>模型的训练方式、质量和许可证</translation>
    </message>
    <message>
        <source>Computes on:</source>
        <translation>计算使用：</translation>
    </message>
    <message>
        <source>Some models cannot be used.</source>
        <translation>有些模型无法使用。</translation>
    </message>
    <message>
        <source>Installing…</source>
        <translation>正在安装…</translation>
    </message>
    <message>
        <source>{title} is installed.</source>
        <translation>“{title}”已安装。</translation>
    </message>
    <message>
        <source>{title} (in use)</source>
        <translation>{title}（使用中）</translation>
    </message>
    <message>
        <source>Models that came with Vernier cannot be removed.</source>
        <translation>Vernier 自带的模型无法移除。</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <source>Open a folder of photos</source>
        <translation>打开照片文件夹</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>添加模型</translation>
    </message>
    <message>
        <source>Vernier enlarges photos.</source>
        <translation>Vernier 正在放大照片。</translation>
    </message>
    <message>
        <source>Preparing {title} for this Mac, once per macOS update…</source>
        <translation>正在为这台 Mac 准备 {title}，每次 macOS 更新一次…</translation>
    </message>
    <message>
        <source>Enlarge with Vernier</source>
        <comment>in Finder&apos;s menu of services</comment>
        <translation>用 Vernier 放大</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>打开最近使用</translation>
    </message>
    <message>
        <source>Clear Menu</source>
        <translation>清除菜单</translation>
    </message>
    <message>
        <source>Size of a new photo</source>
        <translation>新照片的尺寸</translation>
    </message>
    <message>
        <source>The largest below 50 megapixels</source>
        <translation>不超过 5000 万像素的最大尺寸</translation>
    </message>
    <message>
        <source>Realism of a new photo</source>
        <translation>新照片的逼真度</translation>
    </message>
    <message>
        <source>As the model suggests</source>
        <translation>模型的建议值</translation>
    </message>
    <message>
        <source>Size and realism are for new photos. What you have chosen for a photo stays.</source>
        <translation>尺寸和逼真度用于新照片。已为照片选择的设置保持不变。</translation>
    </message>
    <message>
        <source>Background of the photo</source>
        <translation>照片背景</translation>
    </message>
    <message>
        <source>As the window</source>
        <translation>与窗口相同</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Middle grey</source>
        <translation>中灰色</translation>
    </message>
    <message>
        <source>Light grey</source>
        <translation>浅灰色</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Notify when a batch ends in the background</source>
        <translation>批处理在后台结束时通知</translation>
    </message>
    <message>
        <source>This is about {title}; Model &gt; Manage Models has the others.</source>
        <translation>此处针对 {title}；其他模型请见“模型”›“管理模型”。</translation>
    </message>
    <message>
        <source>Size:</source>
        <translation>尺寸：</translation>
    </message>
    <message>
        <source>Realism:</source>
        <translation>逼真度：</translation>
    </message>
    <message>
        <source>Background:</source>
        <translation>背景：</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>On the photo</source>
        <translation>在照片上</translation>
    </message>
    <message>
        <source>In the strip</source>
        <translation>在照片栏中</translation>
    </message>
    <message>
        <source>Space or {key}</source>
        <translation>空格键或 {key}</translation>
    </message>
    <message>
        <source>Zoom in and out</source>
        <translation>放大和缩小</translation>
    </message>
    <message>
        <source>The whole photo</source>
        <translation>整张照片</translation>
    </message>
    <message>
        <source>Actual pixels</source>
        <translation>实际像素</translation>
    </message>
    <message>
        <source>Move the photo</source>
        <translation>移动照片</translation>
    </message>
    <message>
        <source>Show A or B (Result, with Compare)</source>
        <translation>显示 A 或 B（结果，比较时）</translation>
    </message>
    <message>
        <source>Move the handle</source>
        <translation>移动分隔条</translation>
    </message>
    <message>
        <source>Shift and {keys}</source>
        <translation>Shift 键和 {keys}</translation>
    </message>
    <message>
        <source>Previous and next photo</source>
        <translation>上一张和下一张照片</translation>
    </message>
    <message>
        <source>Select several, which changes are for</source>
        <translation>选择多张照片以一起更改</translation>
    </message>
    <message>
        <source>Take out of the strip</source>
        <translation>从照片栏中移除</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete 键</translation>
    </message>
    <message>
        <source>&amp;Undo {step}</source>
        <translation>撤销{step}</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>&amp;Redo {step}</source>
        <translation>重做{step}</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Computes on</source>
        <translation>计算使用</translation>
    </message>
    <message>
        <source>{unit}: tried, and used.</source>
        <translation>{unit}：已测试并使用。</translation>
    </message>
    <message>
        <source>{unit}: not used ({problem}).</source>
        <translation>{unit}：未使用（{problem}）。</translation>
    </message>
    <message>
        <source>No photo yet</source>
        <translation>还没有照片</translation>
    </message>
    <message>
        <source>Drop photos or a folder here</source>
        <translation>将照片或文件夹拖到此处</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>Paste a photo from the clipboard</source>
        <translation>粘贴剪贴板中的照片</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>试用示例</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>Samples: NASA (public domain), Rachel Michetti and Lav Varshney (CC0), aged by us</source>
        <translation>示例：NASA（公有领域）、Rachel Michetti 和 Lav Varshney（CC0），做旧处理由我们完成</translation>
    </message>
    <message>
        <source>Vernier enlarges them, from faithful to realistic.</source>
        <translation>Vernier 会放大照片，从忠实到逼真。</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>人像</translation>
    </message>
    <message>
        <source>A small photo of good quality</source>
        <translation>尺寸小、质量好的照片</translation>
    </message>
    <message>
        <source>From the web</source>
        <translation>网络图片</translation>
    </message>
    <message>
        <source>A small JPEG with the marks of strong compression</source>
        <translation>带有强压缩痕迹的小尺寸 JPEG</translation>
    </message>
    <message>
        <source>Old print</source>
        <translation>旧照片</translation>
    </message>
    <message>
        <source>A faded print with grain and scratches</source>
        <translation>带有颗粒和划痕的褪色照片</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Open &amp;Folder…</source>
        <translation>打开文件夹…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>&amp;Quit Vernier</source>
        <translation>退出 Vernier</translation>
    </message>
    <message>
        <source>Show in Fi&amp;nder&apos;s Services</source>
        <translation>在访达的“服务”中显示</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴</translation>
    </message>
    <message>
        <source>&amp;Manage Models…</source>
        <translation>管理模型…</translation>
    </message>
    <message>
        <source>&amp;One Photo</source>
        <translation>单张照片</translation>
    </message>
    <message>
        <source>The &amp;Queue</source>
        <translation>队列</translation>
    </message>
    <message>
        <source>A result lies beside its photo unless another folder is chosen. {export} asks for the folder, the format, such as PNG or JPEG, and the quality of one photo, and remembers them; {settings} has a folder and a format to begin with. The queue has fields of its own for these.</source>
        <translation>如果没有选择其他文件夹，结果位于照片旁边。{export}会询问单张照片的文件夹、格式（例如 PNG 或 JPEG）和质量，并记住它们；{settings}中有最初使用的文件夹和格式。队列有自己的相应栏位。</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>&amp;Minimize</source>
        <translation>最小化</translation>
    </message>
    <message>
        <source>&amp;Zoom the Window</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>Vernier &amp;Help</source>
        <translation>Vernier 帮助</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Search in the help</source>
        <translation>在帮助中搜索</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Full Scr&amp;een</source>
        <translation>全屏幕</translation>
    </message>
    <message>
        <source>Show &amp;Log</source>
        <translation>显示日志</translation>
    </message>
    <message>
        <source>&amp;About Vernier</source>
        <translation>关于 Vernier</translation>
    </message>
    <message>
        <source>Brush Stroke</source>
        <translation>画笔描边</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>放大前</translation>
    </message>
    <message>
        <source>Zoom in to see what is invented</source>
        <translation>放大即可看到生成内容</translation>
    </message>
    <message>
        <source>Rendering…</source>
        <translation>正在渲染…</translation>
    </message>
    <message>
        <source>Not enlarged</source>
        <translation>未放大</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>After</source>
        <translation>放大后</translation>
    </message>
    <message>
        <source>brushed</source>
        <translation>已用画笔</translation>
    </message>
    <message>
        <source>Cleanup {value}</source>
        <translation>清理 {value}</translation>
    </message>
    <message>
        <source>Plus and minus zoom, 0 shows the whole photo, 1 actual pixels. The arrow keys move the photo, Shift with left or right moves the handle. Hold Space to see the original.</source>
        <translation>加号和减号缩放，0 显示整张照片，1 显示实际像素。箭头键移动照片，Shift 键加左右箭头键移动分隔条。按住空格键查看原图。</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP, TIFF, HEIC, AVIF, camera raw, JPEG 2000, JPEG XL, BMP, GIF, TGA, PNM and ICO</source>
        <translation>JPEG、PNG、WebP、TIFF、HEIC、AVIF、相机 RAW、JPEG 2000、JPEG XL、BMP、GIF、TGA、PNM 和 ICO</translation>
    </message>
    <message>
        <source>a JPEG XL image with inks (CMYK)</source>
        <translation>使用油墨的 JPEG XL 图像（CMYK）</translation>
    </message>
    <message>
        <source>a JPEG XL image without a description of its colours</source>
        <translation>没有颜色描述的 JPEG XL 图像</translation>
    </message>
    <message>
        <source>{name} was not opened: to decode it takes far more memory than a picture of its size needs. Save it again with another program.</source>
        <translation>未打开“{name}”：解码所需的内存远远超过此尺寸的图像所需。请用其他 App 重新存储。</translation>
    </message>
    <message>
        <source>Device not configured</source>
        <translation>设备不可用</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>文件夹不为空</translation>
    </message>
    <message>
        <source>Disc quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘配额</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>文件已存在</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入/输出错误</translation>
    </message>
    <message>
        <source>Invalid argument</source>
        <translation>参数无效</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>No such device</source>
        <translation>设备不存在</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许此操作</translation>
    </message>
    <message>
        <source>Operation not supported</source>
        <translation>不支持此操作</translation>
    </message>
    <message>
        <source>Operation timed out</source>
        <translation>操作超时</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>没有权限</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>磁盘为只读</translation>
    </message>
    <message>
        <source>Resource busy</source>
        <translation>正在使用中</translation>
    </message>
    <message>
        <source>Stale NFS file handle</source>
        <translation>与磁盘的连接已断开</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>与磁盘的连接已断开</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>打开的文件过多</translation>
    </message>
    <message numerus="yes">
        <source>Remove %n Photo(s)</source>
        <translation>
            <numerusform>移除 %n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>The result would have {width} × {height} pixels, which are {pixels:,} megapixels. The clipboard takes up to {most}. Choose a smaller size, or export it.</source>
        <translation>结果将有 {width} × {height} 像素，即 {pixels:,} 百万像素。剪贴板最多容纳 {most} 百万像素。请选取较小的尺寸，或者导出结果。</translation>
    </message>
    <message>
        <source>The setting that is shown</source>
        <translation>显示的设置</translation>
    </message>
    <message>
        <source>Show the setting that was kept (A)</source>
        <translation>显示保留的设置（A）</translation>
    </message>
    <message>
        <source>Show the present setting (A)</source>
        <translation>显示当前的设置（A）</translation>
    </message>
    <message>
        <source>Needs {needed}, only {free} free</source>
        <translation>需要 {needed}，仅可用 {free}</translation>
    </message>
    <message>
        <source>{name} has {width} × {height} pixels, and the part that was chosen is not inside of it. Crop the photo again.</source>
        <translation>“{name}”有 {width}&#xa0;×&#xa0;{height} 像素，所选部分不在其中。请重新裁剪照片。</translation>
    </message>
    <message>
        <source>Part of the photo to keep</source>
        <translation>要保留的照片部分</translation>
    </message>
    <message>
        <source>The arrow keys move the frame by one pixel, with Shift by ten. With Option they move its lower right corner. X turns it. Return is Done, Escape is Cancel.</source>
        <translation>箭头键将裁剪框移动一个像素，加 Shift 键移动十个。加 Option 键移动其右下角。X 键旋转裁剪框。Return 键完成，Escape 键取消。</translation>
    </message>
    <message>
        <source>It is another photo than the one that was cropped, so all of it is shown.</source>
        <translation>这已不是裁剪过的那张照片，因此显示整张。</translation>
    </message>
    <message>
        <source>Marks outside of the crop, such as the names of faces, were left out.</source>
        <translation>裁剪范围之外的标记（例如人脸的姓名）未保留。</translation>
    </message>
    <message>
        <source>Its panorama data was left out, because the photo was cropped.</source>
        <translation>照片已裁剪，因此全景数据未保留。</translation>
    </message>
    <message>
        <source>Its crop and local adjustments for Lightroom and Camera Raw were left out, because they are for all of the photo.</source>
        <translation>用于 Lightroom 和 Camera Raw 的裁剪和局部调整针对整张照片，因此未保留。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
</context>
</TS>
